/**
 * Browser tests. What must hold for any library (browser/library/) is tested on this one, on this one
 * after an editor's work, and on the invented one; what concerns one entry, on the invented one alone.
 */
import { defineConfig, devices } from '@playwright/test';
import { launchOptions } from '../src/scripts/chromium.ts';
import type { EngineOptions } from './browser/engine.ts';
import type { SiteOptions } from './browser/site.ts';

const first = Number(process.env.TEST_PORT ?? 4399);
/** Each site with its port and its folder; see fixtures/build-library.ts. */
const sites = {
  real: { port: first, home: '.' },
  edited: { port: first - 1, home: 'test-results/edited' },
  fixture: { port: first - 2, home: 'test-results/fixture' },
};

const served = ({ port, home }: { port: number; home: string }, build: string) => ({
  command: `${build}cd ${home} && node src/scripts/serve.ts`,
  cwd: '..',
  url: `http://localhost:${port}`,
  env: { PORT: String(port) },
});

const project = (
  name: keyof typeof sites,
  testIgnore: RegExp,
  looksAtPages: number,
  everyPage = true,
) => {
  const { port, home } = sites[name];
  const use = {
    baseURL: `http://localhost:${port}`,
    dist: `${home}/dist/`,
    looksAtPages,
    everyPage,
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
  workers: 2,
  reporter: [['line'], ['json', { outputFile: '../test-results/browser.json' }]],
  use: { ...devices['Desktop Chrome'], launchOptions: launchOptions() },
  projects: [
    project('real', ofOneEntry, 4),
    // An edit changes no colour and no template: axe sees those pages on the other two sites.
    project('edited', /browser\/[^/]+\.spec\.ts$|library\/accessibility\.spec\.ts$/, 1, false),
    // Its longest entries are more than a first visit may be, and it retells no original.
    project('fixture', /library\/(budget|facts|names)\.spec\.ts$/, 1),
    {
      name: 'firefox',
      testMatch: 'engines*.spec.ts',
      use: { baseURL: `http://localhost:${sites.fixture.port}`, engine: 'firefox' },
    },
  ],
  webServer: [
    served(sites.real, ''),
    served(sites.edited, 'node tests/fixtures/build-library.ts edited && '),
    served(sites.fixture, 'node tests/fixtures/build-library.ts fixture && '),
  ],
});
