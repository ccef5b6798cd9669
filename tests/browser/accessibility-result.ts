/**
 * Keeps what axe found on the built site, bound to that very output: words that
 * rest on it stand on the pages of the next build, if that is the same.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FullConfig, Reporter, Suite, TestCase, TestResult } from '@playwright/test/reporter';
import { accessibilityResultPath, outputFiles } from '../../src/claims/files/check-output.ts';
import { outputDigest } from '../../src/claims/output-checks/digest.ts';
import { addresses } from './pages.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const file = join(project, accessibilityResultPath);
const digest = (): string => outputDigest(outputFiles(join(project, 'dist')));

export default class AccessibilityResult implements Reporter {
  readonly #looked = new Map<string, boolean>();
  #before = '';

  onBegin(_config: FullConfig, _suite: Suite): void {
    rmSync(file, { force: true });
    this.#before = digest();
  }

  onTestEnd({ location, title }: TestCase, { status }: TestResult): void {
    if (location.file.endsWith('accessibility.spec.ts')) this.#looked.set(title, status === 'passed');
  }

  onEnd(): void {
    // A part of the pages is not the site, and a site that changed meanwhile is two.
    if (this.#looked.size !== addresses.length || digest() !== this.#before) return;
    const violations = [...this.#looked].filter(([, isClean]) => !isClean).map(([title]) => title);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify({ version: 1, output: this.#before, violations }, null, 2)}\n`);
  }

  printsToStdio(): boolean {
    return false;
  }
}
