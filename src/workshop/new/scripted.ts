/** A new entry from flags alone: whatever is missing or wrong is told at once, flag by flag. */
import { idFor } from './draft.ts';
import { opening } from './given.ts';
import { type Draft, faultOfId, type Given, type Room } from './interview.ts';
import { at, type Data, named, put, type Question } from './questions.ts';
import type { Sort } from './sorts.ts';

/** Sentences for a person; nothing has been written. */
export class Refused extends Error {}

const top = (field: string) => field.split(/[.[]/)[0];

/** Needed groups as empty groups, so that each part they miss is named by its own flag. */
const seeded = (questions: readonly Question[], data: Data): Data =>
  questions.reduce((now, it) => {
    if (it.asks !== 'parts' || !it.required) return now;
    return seeded(it.parts, put(now, it.path, at(now, it.path) ?? {}) as Data);
  }, data);

/**
 * What the flags make.
 * @throws Refused with everything that is missing or wrong
 */
export function scripted(sort: Sort, given: Given, room: Room): Draft {
  const { issuer } = room.offered;
  const data: Data = { ...(issuer ? { issuer } : {}), ...given.data };
  const titled = sort.questions.some((it) => named(it.path) === 'title');
  const id = given.id ?? idFor(String(data.title ?? ''));
  const address = id || !titled ? faultOfId(id, room.taken) : undefined;
  const faults = room.faults(seeded(sort.questions, data));
  const told = new Set(faults.map(({ field }) => top(field)));
  const draft = { id, data, body: given.body ?? opening[sort.collection].words };
  const wrong = [
    ...(address ? [{ field: 'id', sentence: address }] : []),
    ...faults,
    ...room.mistakes(draft).filter(({ field }) => !told.has(top(field))),
  ];
  if (wrong.length === 0) return draft;
  throw new Refused(
    wrong.map(({ field, sentence }) => `--${field || 'body'}: ${sentence}`).join('\n'),
  );
}
