/**
 * `npm run new`: asks for a new entry, checks it as the build will, and only then writes it.
 * `npm run new -- app --title Yubo …` takes the same answers as flags; `--help` names them.
 * Nothing is ever overwritten, and stopping leaves nothing behind.
 */
import { cancel, intro, outro } from '@clack/prompts';
import { localDay } from '../rules/dates.ts';
import { type CollectionName, collections } from '../shapes/collections.ts';
import { mistakesIn } from '../shapes/sentences.ts';
import { type Entry, readContent } from './entries.ts';
import { composed } from './new/compose.ts';
import { fileOf, mistakesWith } from './new/draft.ts';
import { flagsInWords, readFlags } from './new/flags.ts';
import { assumed, offered } from './new/given.ts';
import { interview, type Room } from './new/interview.ts';
import { place } from './new/place.ts';
import { Stopped, terminal } from './new/prompts.ts';
import { Refused, scripted } from './new/scripted.ts';
import { shownFrom, type Sort, sorts } from './new/sorts.ts';

const asking = process.stdin.isTTY && process.stdout.isTTY;

const roomFor = (sort: Sort, entries: Entry[]): Room => ({
  prompts: terminal,
  faults: (data) => mistakesIn(collections[sort.collection], { ...sort.fixed, ...data }),
  shown: shownFrom(entries),
  offered: offered(entries, sort.questions),
  taken: entries.filter((it) => it.collection === sort.collection).map((it) => it.id),
  mistakes: ({ id, data, body }) =>
    mistakesWith(entries, sort.collection, id, composed(sort, data, body)),
});

async function sortNamed(word: string | undefined, all: Sort[]): Promise<Sort> {
  const found = all.find((it) => it.word === word);
  if (found) return found;
  if (word || !asking)
    throw new Refused(`begin with what you write, one of: ${all.map((it) => it.word).join(', ')}`);
  const chosen = await terminal.one({
    message: 'What would you write?',
    choices: all.map((it) => ({
      value: it.word,
      label: it.word,
      hint: `content/${it.collection}/`,
    })),
    fault: () => undefined,
  });
  return sortNamed(chosen, all);
}

async function write(args: string[]): Promise<string> {
  const { entries } = readContent('content', Object.keys(collections) as CollectionName[]);
  const word = args[0]?.startsWith('-') ? undefined : args[0];
  const sort = await sortNamed(word, sorts(entries));
  if (args.includes('--help')) return flagsInWords(sort.questions).join('\n');
  const start = assumed(localDay(new Date()), sort.questions);
  const { own, data, wrong } = readFlags(args.slice(word ? 1 : 0), sort.questions, start);
  if (wrong.length > 0) throw new Refused(wrong.join('\n'));
  const room = roomFor(sort, entries);
  const given = { ...own, data };
  const whole = args.length > 1 && room.faults({ ...room.offered, ...data }).length === 0;
  const draft = await (asking && !whole
    ? interview(sort, given, start, room)
    : scripted(sort, given, room));
  const file = fileOf(sort.collection, draft.id);
  place(file, composed(sort, draft.data, draft.body));
  return `Wrote ${file}.
1. Open it: write its text, and fill in what stands there as a comment.
2. See it: npm run dev, then http://localhost:4321${sort.collection === 'help' ? '/get-help/' : `/${sort.collection === 'pages' ? '' : `${sort.collection}/`}${draft.id}/`}
3. Check it: npm run check -- --advice`;
}

try {
  if (asking) intro('A new entry. Esc stops at any time; nothing is written before the end.');
  const done = await write(process.argv.slice(2));
  if (asking) outro(done);
  else console.log(done);
} catch (error) {
  if (error instanceof Stopped) cancel('Stopped. Nothing was written.');
  else console.error((error as Error).message);
  process.exitCode = error instanceof Stopped ? 130 : 1;
}
