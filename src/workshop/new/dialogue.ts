/**
 * Asks for an entry, question by question: first what it cannot be without, then whatever else the
 * author picks. An answer that does not fit is refused there and then, in the shape's own sentence.
 */
import type { FieldMistake } from '../../shapes/sentences.ts';
import { ofEach } from './given.ts';
import type { Choice, Prompts } from './prompts.ts';
import { at, type Data, named, type Path, put, type Question, typed } from './questions.ts';

export type Talk = {
  prompts: Prompts;
  /** Everything wrong with the data so far. */
  faults: (data: Data) => FieldMistake[];
  /** Choices as a reader knows them, in their groups. */
  shown: (choices: string[]) => Record<string, Choice[]>;
  /** Values shown filled in. */
  offered: Data;
};

const begins = (path: Path, start: Path) => start.every((step, index) => path[index] === step);
const message = ({ path, says }: Question) => `${named(path)}: ${says}`;
const none = 'leave it out';

/** The first thing wrong at a field or inside it. */
const faultIn = (talk: Talk, data: Data, path: Path) =>
  talk.faults(data).find((it) => begins(it.path as Path, path))?.sentence;

/** The first thing wrong with a group as a whole: a part it misses, or a rule among its parts. */
const faultOf = (talk: Talk, data: Data, path: Path) =>
  talk.faults(data).find((it) => it.path.length === path.length && begins(it.path as Path, path))
    ?.sentence;

const before = (talk: Talk, data: Data, path: Path) => at(data, path) ?? at(talk.offered, path);

async function askWords(question: Question & { asks: 'words' }, data: Data, talk: Talk) {
  const { path, required, choices } = question;
  const answer = (text: string) =>
    put(data, path, text === '' ? undefined : typed(text, question.as)) as Data;
  const fault = (text: string) =>
    text === '' && !required ? undefined : faultIn(talk, answer(text), path);
  const past = before(talk, data, path);
  const ask = {
    message: message(question),
    initial: past === undefined ? undefined : String(past as string),
    fault,
  };
  if (!choices) return answer(await talk.prompts.words(ask));
  const shown = Object.values(talk.shown(choices)).flat();
  const all = required ? shown : [{ value: '', label: none }, ...shown];
  return answer(await talk.prompts.one({ ...ask, choices: all }));
}

/** Line by line, until an empty one or the most there may be. */
async function askLines(question: Question & { asks: 'list' }, data: Data, talk: Talk) {
  const { path, most, required } = question;
  const past = (at(data, path) ?? []) as string[];
  const lines: string[] = [];
  const whole = (list: string[]) =>
    list.length === 0 && !required ? undefined : faultIn(talk, put(data, path, list) as Data, path);
  const fault = (line: string) =>
    line === ''
      ? whole(lines)
      : faultIn(talk, put(data, path, [...lines, line]) as Data, [...path, lines.length]);
  while (lines.length < most) {
    const line = await talk.prompts.words({
      message: `${message(question)} (${lines.length + 1}${Number.isFinite(most) ? ` of ${most}` : '; Enter alone when done'})`,
      initial: past[lines.length],
      fault,
    });
    if (line === '') break;
    lines.push(line);
  }
  return lines;
}

async function askList(question: Question & { asks: 'list' }, data: Data, talk: Talk) {
  const { path, required, choices } = question;
  const answer = (list: string[]) =>
    put(data, path, list.length === 0 && !required ? undefined : list) as Data;
  if (!choices) return answer(await askLines(question, data, talk));
  return answer(
    await talk.prompts.many({
      message: message(question),
      initial: at(data, path) as string[] | undefined,
      fault: (list) => faultIn(talk, answer(list), path),
      groups: talk.shown(choices),
    }),
  );
}

/** Things known by one choice, such as features: picked from the list, each with what is true of all. */
async function pickThings(question: Question & { asks: 'things' }, data: Data, talk: Talk) {
  const [part] = question.parts.flatMap((it) =>
    it.asks === 'words' && it.choices ? { key: String(it.path[0]), choices: it.choices } : [],
  );
  const { key, choices } = part!;
  const past = (at(data, question.path) ?? []) as Data[];
  const chosen = await talk.prompts.many({
    message: message(question),
    initial: past.map((it) => String(it[key])),
    groups: talk.shown(choices),
    fault: () => undefined,
  });
  const things = chosen.map(
    (it) => past.find((old) => old[key] === it) ?? { [key]: it, ...ofEach[named(question.path)] },
  );
  return put(data, question.path, things) as Data;
}

/** A question about a part, asked of the thing that stands at `start`. */
function moved(question: Question, start: Path): Question {
  const path = [...start, ...question.path];
  if (question.asks === 'words' || question.asks === 'list' || question.asks === 'things')
    return { ...question, path };
  return { ...question, path, parts: question.parts.map((it) => moved(it, start)) };
}

async function askThings(question: Question & { asks: 'things' }, data: Data, talk: Talk) {
  if (ofEach[named(question.path)]) return pickThings(question, data, talk);
  let now = data;
  const count = () => ((at(now, question.path) ?? []) as Data[]).length;
  const another = () =>
    talk.prompts.yes(`${message(question)}. Add ${count() > 0 ? 'another' : 'one'}?`);
  while ((question.required && count() === 0) || (await another())) {
    const here = [...question.path, count()];
    const parts = question.parts.map((it) => moved(it, here));
    now = await askAll(parts, put(now, here, {}) as Data, talk, here, true);
  }
  return now;
}

async function askEither(question: Question & { asks: 'either' }, data: Data, talk: Talk) {
  const { path, word, parts, says } = question;
  const other = 'other';
  const choice = await talk.prompts.one({
    message: message(question),
    fault: () => undefined,
    choices: [
      { value: word, label: word },
      { value: other, label: parts.map((it) => it.path.at(-1)).join(', '), hint: says },
      ...(question.required ? [] : [{ value: '', label: none }]),
    ],
  });
  if (choice !== other) return put(data, path, choice || undefined) as Data;
  return askAll(parts, put(data, path, {}) as Data, talk, path, true);
}

/** Asks one question, whatever its sort; gives the data with its answer in. */
export async function askOne(
  question: Question,
  data: Data,
  talk: Talk,
  all: boolean,
): Promise<Data> {
  if (question.asks === 'words') return askWords(question, data, talk);
  if (question.asks === 'list') return askList(question, data, talk);
  if (question.asks === 'either') return askEither(question, data, talk);
  if (question.asks === 'things') return askThings(question, data, talk);
  return askAll(question.parts, data, talk, question.path, all);
}

/**
 * Asks the parts of a group. What was given is not asked for again, and what may be left out is
 * asked for only while the group does not fit without it; `all` asks for everything.
 */
export async function askAll(
  questions: readonly Question[],
  data: Data,
  talk: Talk,
  path: Path = [],
  all = false,
): Promise<Data> {
  let now = data;
  for (const question of questions) {
    const given = at(now, question.path) !== undefined && question.asks !== 'parts';
    const needed = question.required || (path.length > 0 && faultOf(talk, now, path));
    if (all || (!given && needed)) now = await askOne(question, now, talk, all);
  }
  const fault = path.length > 0 && faultOf(talk, now, path);
  if (!fault) return now;
  talk.prompts.tell(`${named(path)}: ${fault}`);
  return askAll(questions, now, talk, path, true);
}
