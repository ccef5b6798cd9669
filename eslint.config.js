import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

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
    // The engine: below its adapters there is no clock, no environment, no console and no Astro.
    files: ['src/claims/**/*.ts'],
    ignores: ['src/claims/{cli,integration,remark-claims}.ts', 'src/claims/{files,gate,commands,toolbar}/**'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'console'],
      'no-restricted-imports': ['error', { patterns: ['astro*', 'node:fs*', 'node:process'] }],
    },
  },
]);
