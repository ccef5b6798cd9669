/** remark's language server: the unified one, set up as `remark-language-server` sets it up. */
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { createUnifiedLanguageServer } from 'unified-language-server';

createUnifiedLanguageServer({
  configurationSection: 'remark',
  ignoreName: '.remarkignore',
  packageField: 'remarkConfig',
  pluginPrefix: 'remark',
  plugins: [remarkParse, remarkStringify],
  processorName: 'remark',
  processorSpecifier: 'remark',
  rcName: '.remarkrc',
});
