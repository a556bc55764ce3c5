/**
 * How Astro draws the pages of a build: one that the last good site has already is passed over, and one
 * that is drawn is written by another thread while the next is drawn.
 */
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { Writer } from './writing.ts';

/** Where a page is written, from the site's folder. */
export const fileOf = (page: string): string =>
  page === '/404/' ? '404.html' : `${page.slice(1)}${page.endsWith('/') ? 'index.html' : ''}`;

type Asked = Parameters<AstroPrerenderer['render']>;

/** For an empty answer, Astro writes no file; it counts the page as drawn. */
const done = () => new Response(null);

/**
 * @param isKept whether a page, by its address, would come out as the last good site has it
 * @param passedOver gets the address of every page that was not drawn
 */
export function drawing(
  isKept: (page: string) => boolean,
  passedOver: string[],
  { add }: Writer,
): AstroIntegration {
  let failed = false;
  const drawn = async (usual: AstroPrerenderer, ...asked: Asked) => {
    const page = new URL(asked[0].url).pathname;
    if (isKept(page)) {
      passedOver.push(page);
      return done();
    }
    // Astro goes on with the other pages after one has failed.
    if (failed) return done();
    const answer = await usual.render(...asked);
    const response = answer instanceof Response ? answer : answer.response;
    // Astro itself writes the page that leads an old address on.
    if (response.status >= 300 && response.status < 400) return response;
    await add(fileOf(page), new Uint8Array(await response.arrayBuffer()));
    return done();
  };
  const instead = (usual: AstroPrerenderer): AstroPrerenderer => ({
    ...usual,
    render: async (...asked) => {
      try {
        return await drawn(usual, ...asked);
      } catch (error) {
        failed = true;
        throw error;
      }
    },
  });
  return {
    name: 'drawing',
    hooks: { 'astro:build:start': ({ setPrerenderer }) => setPrerenderer(instead) },
  };
}
