/**
 * The whole conversation about one new entry: its name and address, what it must have, what else
 * the author would add, its first words. It ends when the build’s own check has nothing to say.
 */
import { z } from 'astro/zod';
import { id as idShape } from '../../shapes/fields.ts';
import { mistakesIn } from '../../shapes/sentences.ts';
import { featureIds } from '../../shapes/vocabulary.ts';
import type { Mistake } from '../entries.ts';
import { askAll, askOne, type Talk } from './dialogue.ts';
import { idFor } from './draft.ts';
import { opening } from './given.ts';
import { at, type Data, named, type Question } from './questions.ts';
import type { Sort } from './sorts.ts';

export type Draft = { id: string; data: Data; body: string };
export type Given = { id?: string; data: Data; body?: string };
export type Room = Talk & {
  /** Ids that cannot be taken. */
  taken: string[];
  /** What the build would say of the draft. */
  mistakes: (draft: Draft) => Mistake[];
};

const address = z.object({ id: idShape });

/** What is wrong with an id, as a sentence. */
export const faultOfId = (id: string, taken: string[]): string | undefined =>
  taken.includes(id)
    ? `"${id}" is there already; correct that entry, or choose another id`
    : mistakesIn(address, { id })[0]?.sentence;

async function askId({ collection }: Sort, title: string, { prompts, taken }: Room) {
  const message = `id: its file’s name, and its address for ever: /${collection}/…/`;
  const fault = (it: string) => faultOfId(it, taken);
  if (collection !== 'features') return prompts.words({ message, initial: idFor(title), fault });
  const free = featureIds.filter((it) => !taken.includes(it));
  return prompts.one({
    message,
    fault,
    choices: free.map((it) => ({ value: it, label: it })),
  });
}

const askBody = async ({ collection }: Sort, { prompts }: Room, initial = '') =>
  (await prompts.words({
    message: `text: ${opening[collection].asks}; Enter alone to write it later`,
    initial,
    fault: () => undefined,
  })) || opening[collection].words;

/** All that is not filled in, and what was assumed: a field the entry has no need of is left out. */
const open = (questions: readonly Question[], data: Data, assumed: Data): Question[] =>
  questions.flatMap((it) => {
    const had = at(data, it.path);
    if (had === undefined || (it.path.length === 1 && had === assumed[String(it.path[0])]))
      return [it];
    return it.asks === 'parts' ? open(it.parts, data, assumed) : [];
  });

async function askMore(sort: Sort, data: Data, assumed: Data, room: Room): Promise<Data> {
  const left = open(sort.questions, data, assumed);
  const chosen = await room.prompts.many({
    message: 'Fill in more now? Space picks, Enter goes on; what is left out can be written later',
    groups: {
      '': left.map((it) => ({ value: named(it.path), label: named(it.path), hint: it.says })),
    },
    fault: () => undefined,
  });
  let now = data;
  for (const it of left.filter((it) => chosen.includes(named(it.path))))
    now = await askOne(it, now, room, true);
  return now;
}

async function mended(sort: Sort, draft: Draft, wrong: Mistake[], room: Room): Promise<Draft> {
  for (const { field, sentence } of wrong)
    room.prompts.tell(`${field || `content/${sort.collection}/${draft.id}.mdx`}: ${sentence}`);
  const fields = new Set(wrong.map(({ field }) => field.split(/[.[]/)[0]));
  let { data } = draft;
  for (const it of sort.questions.filter((it) => fields.has(String(it.path[0]))))
    data = await askOne(it, data, room, true);
  const body = fields.has('') ? await askBody(sort, room, draft.body) : draft.body;
  return { ...draft, data, body };
}

/**
 * Holds the conversation.
 * @param given what flags have said; it is not asked for again
 * @param assumed what is taken as it is unless the author picks it
 * @throws Stopped when the author stops
 */
export async function interview(sort: Sort, given: Given, assumed: Data, room: Room) {
  const title = sort.questions.filter((it) => named(it.path) === 'title');
  let data = await askAll(title, { ...given.data }, room);
  const id = given.id ?? (await askId(sort, String(data.title), room));
  data = await askAll(sort.questions, data, room);
  data = await askMore(sort, data, assumed, room);
  let draft: Draft = { id, data, body: given.body ?? (await askBody(sort, room)) };
  for (let wrong = room.mistakes(draft); wrong.length > 0; wrong = room.mistakes(draft))
    draft = await mended(sort, draft, wrong, room);
  return draft;
}
