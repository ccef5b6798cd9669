import process from 'node:process';
import { defineConfig, devices } from '@playwright/test';
import { findChromium } from './scripts/chromium.ts';

const port = 4329;

// Every worker reads this file again, and finds the variable set.
const executablePath = (process.env['CHROMIUM_PATH'] ||= findChromium());

/** The built site, served with the headers it is to be published with, in a real browser. */
export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  workers: 2,
  reporter: [['list'], ['./tests/browser/accessibility-result.ts']],
  forbidOnly: process.env['CI'] !== undefined,
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      executablePath,
      // As root, and in containers, Chromium has no sandbox of its own.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
  webServer: {
    command: `"${process.execPath}" tests/browser/server.ts dist ${port}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
