/** A card any site can paste: plain HTML without script or frame, that leads here and says its age. */
import type { Bulletin } from '../schemas/bulletin.ts';
import { inWords } from './dates.ts';
import { nextCheck } from './review.ts';
import { escaped } from './escape.ts';

/** The HTML of a bulletin's card. `url` is its full address, `library` the site's name. */
export function linkCard(bulletin: Bulletin, url: string, library: string): string {
  const { title, summary, issuer, reviewed } = bulletin;
  return [
    `<blockquote cite="${escaped(url)}">`,
    `  <p><a href="${escaped(url)}"><strong>${escaped(title)}</strong></a><br>${escaped(summary)}</p>`,
    `  <p>${escaped(issuer)}, retold by ${escaped(library)}. Checked ${inWords(reviewed)}.`,
    `    Look for a newer version by ${inWords(nextCheck(reviewed))}.</p>`,
    '</blockquote>',
  ].join('\n');
}
