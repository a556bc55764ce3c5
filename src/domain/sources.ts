/** The pages an entry relies on, each once, numbered in the order a reader meets them. */
import type { Bulletin } from '../schemas/bulletin.ts';
import type { Source } from '../schemas/fields.ts';

export type NumberedSource = Source & { number: number };

const later = (basis: 'bulletin' | Source | undefined) =>
  basis && basis !== 'bulletin' ? [basis] : [];

/** Every source of a bulletin, without repeats, numbered from 1. */
export function sourcesOf(bulletin: Bulletin): NumberedSource[] {
  const app = bulletin.kind === 'app' ? bulletin : undefined;
  const all = [
    ...(app ? Object.values(app.ages).flatMap(({ basis }) => later(basis)) : []),
    ...(app ? app.features.flatMap(({ basis }) => later(basis)) : []),
    ...bulletin.changes.map(({ source }) => source),
    ...bulletin.furtherReading,
  ];
  const byUrl = new Map<string, Source>();
  // A page that was read twice was last checked on the later day.
  for (const source of all) {
    const known = byUrl.get(source.url);
    const checked = known && known.checked > source.checked ? known.checked : source.checked;
    byUrl.set(source.url, { ...source, ...known, checked });
  }
  return [...byUrl.values()].map((source, index) => ({ ...source, number: index + 1 }));
}
