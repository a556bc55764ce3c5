/**
 * Two generators of sites, given the same pages as Markdown: Starlight, as it comes, with its search;
 * Eleventy with one bare layout and no search. Their numbers are for a first build, with nothing kept.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { searchStarlight } from './peer-browser.ts';
import { compressAround, middlePage, sizeOf, visitOf } from './weight.ts';
import type { Measured, PeerPage, Run } from './peers.ts';
import { costOf } from '../cost.ts';

const put = (home: string, files: Record<string, string>) => {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), content);
  }
};

/** Words as Markdown that says just them. */
const plain = (text: string) => text.replace(/[\\`*_[\]<>#~|&]/g, '\\$&');

const idOf = ({ path }: PeerPage) =>
  path.replace(/^\/(bulletins\/)?|\/$/g, '').replaceAll('/', '-');

/** One Markdown file per page; its other names are a line of their own, for any search to find. */
const writePages = (home: string, folder: string, pages: PeerPage[]) => {
  for (const page of pages) {
    const heard = page.heard.length ? `Also called: ${page.heard.join(', ')}.\n\n` : '';
    const front = `---\ntitle: ${JSON.stringify(page.title)}\n---\n\n`;
    put(home, { [`${folder}/${idOf(page)}.md`]: `${front}${plain(heard + page.text)}\n` });
  }
};

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4"/></svg>';

/**
 * The sidebar does not list the pages. It does by default, every page in every page: ten thousand would
 * make a site of gigabytes, and no one would publish it so.
 */
const starlight = {
  // Astro compiles the packages that are named here, and leaves all others as they are.
  'package.json':
    '{ "type": "module", "dependencies": { "@astrojs/starlight": "*", "astro": "*" } }',
  'astro.config.mjs': `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
const sidebar = [{ label: 'Start', link: '/' }];
export default defineConfig({
  site: 'https://library.example',
  integrations: [starlight({ title: 'Library', sidebar })],
});
`,
  'src/content.config.ts': `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  'src/content/docs/index.md': '---\ntitle: Library\n---\n\nBulletins.\n',
  'public/favicon.svg': icon,
};

const eleventy = {
  'eleventy.config.mjs': `export const config = {
  dir: { input: 'site', output: 'dist' },
  markdownTemplateEngine: false,
};
export default function () {}
`,
  'site/_includes/page.njk': `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{{ title }}</title>
</head>
<body>
<main>
<h1>{{ title }}</h1>
{{ content | safe }}
</main>
</body>
</html>
`,
  'site/bulletins/bulletins.json': '{ "layout": "page.njk" }',
};

/** Builds by the peer's own command. @returns its cost, and that of a visit to one of its pages */
async function built({ home, pages, tell }: Run, command: string[]): Promise<Measured> {
  tell(`building ${pages.length} pages`);
  const { seconds, together } = await costOf(process.execPath, command, {
    cwd: home,
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
  });
  tell(`built in ${seconds.toFixed(1)} s`);
  const dist = join(home, 'dist');
  const visit = visitOf(dist, middlePage(dist));
  return {
    buildSeconds: seconds,
    peakMB: together,
    distMB: sizeOf(dist) / 1e6,
    visitBytes: visit.bytes,
    visitRequests: visit.requests,
  };
}

/** Builds with Starlight, which runs Pagefind itself, and searches in its dialogue. */
export async function measureStarlight(run: Run): Promise<Measured> {
  put(run.home, starlight);
  writePages(run.home, 'src/content/docs/bulletins', run.pages);
  const site = await built(run, ['node_modules/astro/bin/astro.mjs', 'build']);
  const dist = join(run.home, 'dist');
  const page = middlePage(dist);
  compressAround(dist, page);
  run.tell('searching');
  return { ...site, ...(await searchStarlight(dist, page, run.queries)) };
}

/** Builds with Eleventy. */
export async function measureEleventy(run: Run): Promise<Measured> {
  put(run.home, eleventy);
  writePages(run.home, 'site/bulletins', run.pages);
  const site = await built(run, ['node_modules/@11ty/eleventy/cmd.cjs', '--quiet']);
  return { ...site, firstSearchNote: 'no search, style, script or icon: words in a bare layout' };
}
