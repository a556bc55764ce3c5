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
    ...(app ? Object.values(app.ages).flatMap((it) => later(it.basis)) : []),
    ...(app ? app.features.flatMap((it) => later(it.basis)) : []),
    ...bulletin.changes.map((it) => it.source),
    ...bulletin.furtherReading,
  ];
  const once = new Map(all.map((it) => [it.url, it]));
  return [...once.values()].map((it, index) => ({ ...it, number: index + 1 }));
}
