/** Browser tests run against the built site, served with the headers it will have in public. */
import { defineConfig, devices } from '@playwright/test';
import { launchOptions } from '../src/scripts/chromium.ts';

const port = Number(process.env.TEST_PORT ?? 4399);
/** Where another publisher's library is served, beside ours. */
const publisherPort = port - 1;

export default defineConfig({
  testDir: 'browser',
  outputDir: '../test-results/browser',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  reporter: [['line'], ['json', { outputFile: '../test-results/browser.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}`,
    launchOptions: launchOptions(),
  },
  webServer: [
    {
      command: 'node src/scripts/serve.ts',
      cwd: '..',
      url: `http://localhost:${port}`,
      env: { PORT: String(port) },
    },
    {
      command:
        'node tests/fixtures/publisher.ts && cd test-results/publisher && node src/scripts/serve.ts',
      cwd: '..',
      url: `http://localhost:${publisherPort}`,
      env: { PORT: String(publisherPort) },
    },
  ],
});
