/** An entry's own text as HTML and as plain text, for the open data and the feeds. */
import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { loadRenderers } from 'astro:container';
import { type CollectionEntry, render } from 'astro:content';
import { mdxComponents } from './components/mdx/index.ts';
import { absolute } from './domain/feed.ts';
import type { CollectionName } from './schemas/index.ts';

const container = loadRenderers([getContainerRenderer()]).then((renderers) =>
  AstroContainer.create({ renderers }),
);

/** HTML of ours as plain text: one line for each paragraph, heading and item. */
const plainText = (html: string) =>
  html
    .replace(/<\/(p|li|h\d)>|<br ?\/?>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(amp|lt|gt|quot);/g, (_, name: 'amp' | 'lt' | 'gt' | 'quot') => signs[name])
    .replace(/\s*\n\s*/g, '\n')
    .trim();
const signs = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** @param address the site's own, by which its links are made whole */
export async function entryText(entry: CollectionEntry<CollectionName>, address: URL) {
  const { Content } = await render(entry);
  const html = await (
    await container
  ).renderToString(Content, { props: { components: mdxComponents } });
  const clean = html.replaceAll(' data-pagefind-ignore', '').trim();
  return { html: absolute(clean, address.href), text: plainText(clean) };
}
