import { builtinModules } from 'node:module';
import { runInNewContext } from 'node:vm';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const pure =
  'The core has no clock, no environment, no console and no Astro, and reads nothing: it is handed what it needs.';

/** What the clock says, in whatever way it is asked. */
const clock = [
  { object: 'Date', property: 'now', message: pure },
  { object: 'Temporal', property: 'Now', message: pure },
];
const today = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: pure },
  { selector: 'CallExpression[callee.name="Date"]', message: pure },
];

/** Whatever Node has beside the language, by name: `process`, `fetch`, `setTimeout`, `performance` … */
const ofLanguage = new Set(runInNewContext('Object.getOwnPropertyNames(globalThis)'));
const ofNode = [
  ...Object.getOwnPropertyNames(globalThis).filter((name) => !ofLanguage.has(name)),
  'console',
  'eval',
  'globalThis',
];
const pureGlobals = ['Buffer', 'TextDecoder', 'TextEncoder', 'URL', 'atob', 'btoa'];

/** Of Node's modules, those that only make one value of another, and what may be taken of them. */
const pureModules = {
  crypto: ['createHash'],
  module: ['createRequire'],
  url: ['pathToFileURL'],
  zlib: ['brotliCompressSync'],
};

/**
 * The rules of the engine's core.
 *
 * @param exempt Modules and globals of Node that these files may use besides.
 */
function core({ modules = [], globals = [] } = {}) {
  const allowed = [...Object.keys(pureModules), ...modules].join('|');
  const foreign = `^(?:node:(?!(?:${allowed})$)|(?:${builtinModules.filter((name) => /^\w+$/.test(name)).join('|')})(?:/|$)|@?astro)`;
  const loaders =
    ':matches(ImportExpression, CallExpression[callee.name="require"], CallExpression[callee.callee.name="createRequire"])';
  return {
    'no-restricted-globals': [
      'error',
      ...ofNode.filter((name) => ![...pureGlobals, ...globals].includes(name)).map((name) => ({ name, message: pure })),
    ],
    'no-restricted-imports': [
      'error',
      {
        patterns: [{ regex: foreign, message: pure }],
        paths: Object.entries(pureModules).map(([name, allowImportNames]) => ({
          name: `node:${name}`,
          allowImportNames,
          message: pure,
        })),
      },
    ],
    'no-restricted-properties': [
      'error',
      ...clock,
      { object: 'Math', property: 'random', message: pure },
      { object: 'Intl', property: 'DateTimeFormat', message: pure },
    ],
    'no-restricted-syntax': [
      'error',
      ...today,
      { selector: `${loaders} > Literal[value=/${foreign.replaceAll('/', '\\/')}/]`, message: pure },
    ],
  };
}

export default defineConfig([
  globalIgnores(['dist', '.astro', '.staging*', 'test-results', 'node_modules', '**/*.mjs', '**/*.js']),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // The types of what goes into a message are checked where it is read.
      '@typescript-eslint/restrict-template-expressions': 'off',
      // `return void` in a one-line branch is this code's way to end early.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      // Enums of libraries only; our own code has none.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    // None but the adapters asks what day it is.
    files: ['src/claims/**/*.ts'],
    ignores: ['src/claims/{cli,integration,remark-claims}.ts'],
    rules: {
      'no-restricted-properties': ['error', ...clock],
      'no-restricted-syntax': ['error', ...today],
    },
  },
  {
    files: ['src/claims/**/*.ts'],
    ignores: ['src/claims/{cli,integration,remark-claims}.ts', 'src/claims/{files,gate,commands,toolbar}/**'],
    rules: core(),
  },
  // Threads, how many of them this computer can do with, and how long to wait for one.
  {
    files: ['src/claims/parallel/*.ts'],
    rules: core({ modules: ['os', 'worker_threads'], globals: ['setTimeout', 'clearTimeout'] }),
  },
  // Where scripts are tried, and the world of stand-ins that they are tried in.
  { files: ['src/claims/output-checks/arrival.ts'], rules: core({ modules: ['vm'] }) },
  { files: ['src/claims/output-checks/arrival-world.ts'], rules: core({ globals: ['globalThis'] }) },
]);
