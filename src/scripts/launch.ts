/**
 * `npm run review -- --launch`: what a person must look up on the live web before this library goes
 * public, on one page, from the entries themselves. Nothing here can be settled from a copy of a page.
 */
import { fieldName } from '../schemas/issues.ts';
import { site } from '../site.ts';
import type { AppBulletin, Bulletin } from '../schemas/bulletin.ts';
import type { Service } from '../schemas/service.ts';
import type { Path } from '../domain/walk-values.ts';
import type { Entry } from './read-entries.ts';

/** Something to look up, and the lines that say what. */
type Lookup = { title: string; place: string; lines: string[] };

const placeOf = (entry: Entry, path: Path) => `${entry.file}:${entry.placeOf(path).line}`;

/** Every service: its number to ring, its hours, its page, and what its own sources leave open. */
export const contactsToTry = (entries: Entry[]): Lookup[] =>
  entries
    .filter(({ collection }) => collection === 'services')
    .map((entry) => {
      const { title, phone, email, hours, website, sourcesNote } = entry.data as Service;
      const reached = [phone, email, hours ?? 'hours not stated', website].filter(Boolean);
      return {
        title,
        place: placeOf(entry, ['checked']),
        lines: [reached.join('; '), ...(sourcesNote ? [sourcesNote] : [])],
      };
    });

/** An app's ages that nobody has seen since its bulletin; of an app that has closed, none is asked. */
function agesToFind({ status, ages }: AppBulletin): { path: Path; says: string }[] {
  if (status.is === 'closed') return [];
  return Object.entries(ages)
    .filter(([, { basis = 'bulletin' }]) => basis === 'bulletin')
    .map(([name, { says }]) => ({ path: ['ages', name], says: `${says} (look it up today)` }));
}

/** What the bulletins' entries say is not confirmed, not known or not dated. */
export const factsToFind = (entries: Entry[]): Lookup[] =>
  entries
    .filter(({ collection }) => collection === 'bulletins')
    .flatMap((entry) => {
      const bulletin = entry.data as Bulletin;
      const { title, status, changes = [], withdrawn } = bulletin;
      if (withdrawn) return [];
      return [
        ...(status.is === 'unconfirmed' ? [{ path: ['status', 'line'], says: status.line }] : []),
        ...(bulletin.kind === 'app' ? agesToFind(bulletin) : []),
        ...changes.flatMap(({ when, what, source }, at) =>
          when === 'not known'
            ? [{ path: ['changes', at], says: `no date: ${what} ${source.url}` }]
            : [],
        ),
      ].map(({ path, says }) => ({
        title,
        place: placeOf(entry, path),
        lines: [`${fieldName(path)}: ${says}`],
      }));
    });

const inLines = ({ title, place, lines }: Lookup) => [
  `[ ] ${title}  ${place}`,
  ...lines.map((line) => `    ${line}`),
];

/** The page that a person ticks off. */
export function launchPage(entries: Entry[]): string {
  const { contact, feedback, exit } = site;
  return [
    'Before launch: look these up on the live web.',
    '',
    'Services: ring the number, open the page, compare whom it is for and when it answers.',
    ...contactsToTry(entries).flatMap(inLines),
    '',
    'Bulletins: find out, and write it in the entry.',
    ...factsToFind(entries).flatMap(inLines),
    '',
    'This site: is each of these yours, and does it answer?',
    ...inLines({
      title: site.name,
      place: 'src/site.ts',
      lines: [`security ${contact}`, `mistakes ${feedback}`, `exit ${exit}`],
    }),
    '',
    'Every source once more: npm run review lists them, with the day each is due.',
  ].join('\n');
}
