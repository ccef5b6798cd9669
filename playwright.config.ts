import process from 'node:process';
import { defineConfig, devices } from '@playwright/test';

const port = 4329;

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
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
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
