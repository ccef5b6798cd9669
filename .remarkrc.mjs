/**
 * remark for editors and the command line: the gate's own findings, nothing
 * else. The language server of remark and its VS Code extension read this file.
 */
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import { remarkClaims } from './src/claims/remark-claims.ts';

export default { plugins: [remarkGfm, remarkDirective, remarkClaims] };
