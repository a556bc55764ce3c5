/** Ids lead to one thing each, for ever: no address and no record may be claimed twice. */
import { type Entry, type Issue, issueAt } from './read-entries.ts';

export type Loose = Record<string, unknown>;

/** Every entry by its folder and id: "services/childline". */
export type Library = ReadonlyMap<string, Entry>;

export const fieldsOf = (entry: Entry | undefined) => (entry?.data ?? {}) as Loose;
export const listIn = (value: unknown) => (Array.isArray(value) ? (value as unknown[]) : []);

/** Ids are addresses for ever: no former id may be claimed twice or still be in use. */
export function formerIds(library: Library): Issue[] {
  const holders = new Map(library);
  return [...library.values()].flatMap((entry) =>
    listIn(fieldsOf(entry).formerly).flatMap((former, index) => {
      const address = `${entry.collection}/${String(former)}`;
      const holder = holders.get(address);
      holders.set(address, entry);
      const sentence = `the former id "${String(former)}" is already used by ${holder?.file}; an address leads to one page`;
      return holder ? [issueAt(entry, ['formerly', index], sentence)] : [];
    }),
  );
}

/** A record's id is quoted elsewhere for ever, so no two bulletins may bear the same. */
export function records(library: Library): Issue[] {
  const holders = new Map<unknown, Entry>();
  return [...library.values()].flatMap((entry) => {
    const { record } = fieldsOf(entry);
    const holder = record === undefined ? undefined : holders.get(record);
    holders.set(record, entry);
    const sentence = `the record "${String(record)}" is already used by ${holder?.file}; give each bulletin its own`;
    return holder ? [issueAt(entry, ['record'], sentence)] : [];
  });
}
