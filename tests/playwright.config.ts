/**
 * Browser tests. What must hold for any library (browser/library/) is tested on this one, on this one
 * after an editor's work, and on the invented one; what concerns one entry, on the invented one alone.
 */
import { defineConfig, devices } from '@playwright/test';
import { launchOptions } from '../src/scripts/chromium.ts';
import type { EngineOptions } from './browser/engine.ts';
import type { SiteOptions } from './browser/site.ts';
import { libraries } from './fixtures/serve-libraries.ts';

const project = (name: keyof typeof libraries, testIgnore: RegExp) => {
  const { port, home } = libraries[name];
  const use = {
    baseURL: `http://localhost:${port}`,
    dist: `${home}/dist/`,
    everyPage: name === 'real',
  };
  return { name, testIgnore, use };
};
/** Every spec beside library/. */
const ofOneEntry = /browser\/[^/]+\.spec\.ts$/;

export default defineConfig<object, SiteOptions & EngineOptions>({
  testDir: 'browser',
  outputDir: '../test-results/browser',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // One more than a runner’s cores: a test often waits.
  workers: 3,
  expect: { timeout: 10_000 },
  reporter: [['line'], ['json', { outputFile: '../test-results/browser.json' }]],
  use: { ...devices['Desktop Chrome'], launchOptions: launchOptions() },
  projects: [
    project('real', ofOneEntry),
    // An edit changes no colour, template or script: those are looked at on the other two sites.
    project('edited', /browser\/[^/]+\.spec\.ts$|library\/(accessibility|privacy)\.spec\.ts$/),
    // Its longest entries are more than a first visit may be, and it retells no original.
    project('fixture', /library\/(budget|facts|names)\.spec\.ts$|firefox-paper/),
    {
      name: 'firefox',
      testMatch: ['engines*.spec.ts', 'firefox*.spec.ts'],
      use: { baseURL: `http://localhost:${libraries.fixture.port}`, engine: 'firefox' },
    },
  ],
  webServer: {
    command: 'node fixtures/serve-libraries.ts',
    url: `http://localhost:${libraries.real.port}`,
    timeout: 120_000,
  },
});
