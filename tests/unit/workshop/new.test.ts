/** npm run new: an entry that fits, asked from the shapes, or nothing at all. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { collections } from '../../../src/shapes/collections.ts';
import { mistakesIn } from '../../../src/shapes/sentences.ts';
import { type Entry, readContent } from '../../../src/workshop/entries.ts';
import { assumed } from '../../../src/workshop/new/given.ts';
import { interview } from '../../../src/workshop/new/interview.ts';
import { place } from '../../../src/workshop/new/place.ts';
import { type Prompts, Stopped } from '../../../src/workshop/new/prompts.ts';
import { sortsOf } from '../../../src/workshop/new/questions.ts';
import { shownFrom, sorts } from '../../../src/workshop/new/sorts.ts';
import { soundEntries } from '../../../src/workshop/check.ts';

const project = new URL('../../../', import.meta.url).pathname;
let home = '';

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'new-entry-'));
  cpSync(join(project, 'content'), join(home, 'content'), { recursive: true });
});
afterEach(() => rmSync(home, { recursive: true }));

const run = (...words: string[]) =>
  spawnSync(process.execPath, [join(project, 'src/workshop/new.ts'), ...words], {
    cwd: home,
    encoding: 'utf8',
  });
const yubo = [
  ...['app', '--title', 'Yubo', '--summary', 'An app to meet people.', '--issued.on', '2024-03-01'],
  ...['--original.title', 'App bulletin', '--features', 'strangers,random-match'],
  ...['--oneMinute', 'One.', '--oneMinute', 'Two.', '--oneMinute', 'Three.'],
  ...['--whoCanHelp', 'childline', '--body', 'The bulletin said that it was for meeting people.'],
];
const file = () => join(home, 'content/bulletins/yubo.mdx');

describe('From flags', () => {
  test('a whole bulletin is written, which the build accepts, and the way on is told', () => {
    const { status, stdout } = run(...yubo);
    expect(status).toBe(0);
    expect(stdout).toContain('http://localhost:4321/bulletins/yubo/');
    expect(soundEntries(join(home, 'content')).map((it) => it.id)).toContain('yubo');
    const text = readFileSync(file(), 'utf8');
    expect(text).toContain('- { feature: strangers, value: yes, basis: bulletin }');
    expect(text).toContain('# icon: the icon in words');
    expect(text).toContain('issuer: South West Regional Organised Crime Unit');
  });

  test('an entry that is there is never written over', () => {
    run(...yubo);
    const before = readFileSync(file(), 'utf8');
    const { status, stderr } = run(...yubo);
    expect(status).toBe(1);
    expect(stderr).toContain('"yubo" is there already; correct that entry, or choose another id');
    expect(readFileSync(file(), 'utf8')).toBe(before);
  });

  test('everything that is missing or wrong is told at once, by its flag, and nothing is written', () => {
    const before = readdirSync(join(home, 'content/bulletins'));
    const { status, stderr } = run('app', '--title', 'Yubo', '--whoCanHelp', 'childlin');
    expect(status).toBe(1);
    for (const flag of ['--summary', '--issued', '--original.title', '--oneMinute'])
      expect(stderr).toContain(flag);
    expect(stderr).toContain('did you mean "childline"?');
    expect(readdirSync(join(home, 'content/bulletins'))).toEqual(before);
    expect(run('app', '--titel', 'Yubo').stderr).toContain('did you mean --title?');
  });
});

test('a file that came to be there in the meantime is left as it was, and nothing lies beside it', () => {
  place(file(), 'first');
  expect(() => place(file(), 'second')).toThrow('is there already, and was left as it is');
  expect(readFileSync(file(), 'utf8')).toBe('first');
  expect(readdirSync(join(home, 'content/bulletins')).filter((it) => it.startsWith('.'))).toEqual(
    [],
  );
});

test('a field added to a shape is asked for, in the shape’s own words', () => {
  const [first] = collections.bulletins.options;
  const more = first.extend({ mascot: z.string().describe('the mascot in words') });
  const [{ questions }] = sortsOf(more, () => []) as [ReturnType<typeof sortsOf>[number]];
  expect(questions).toContainEqual({
    path: ['mascot'],
    says: 'the mascot in words',
    required: true,
    asks: 'words',
    as: 'string',
  });
});

describe('In a dialogue', () => {
  const entries: Entry[] = readContent(join(project, 'content'), ['services', 'features']).entries;
  const app = sorts(entries).find((it) => it.word === 'app')!;
  const room = (prompts: Prompts) => ({
    prompts,
    faults: (data: object) => mistakesIn(collections.bulletins, { ...app.fixed, ...data }),
    shown: shownFrom(entries),
    offered: { issuer: 'Harbour Police' },
    taken: ['kik'],
    mistakes: () => [],
  });

  /** Answers as an author would; the first answer that is refused is told, and the next is tried. */
  const author = (answers: Record<string, string[]>, refused: string[]): Prompts => ({
    words: ({ message, initial = '', fault }) => {
      const all = answers[message.split(/[:(]/)[0]!.trim()] ?? [];
      for (;;) {
        const answer = all.shift() ?? initial;
        const wrong = fault(answer);
        if (!wrong) return Promise.resolve(answer);
        refused.push(wrong);
        if (all.length === 0 && refused.length > 20) throw new Error(message);
      }
    },
    one: ({ choices }) => Promise.resolve(choices[0]!.value),
    many: ({ message }) => Promise.resolve(message.startsWith('whoCanHelp') ? ['childline'] : []),
    yes: () => Promise.resolve(false),
    tell: (sentence) => refused.push(sentence),
  });

  test('an answer that does not fit is refused there and then, and the rest is kept', async () => {
    const refused: string[] = [];
    const prompts = author(
      {
        title: ['Yubo'],
        id: ['Kik!', 'kik', 'yubo'],
        summary: ['', 'To meet people.'],
        'issued.on': ['30 February', '2024-03-01'],
        'original.title': ['App note'],
        oneMinute: ['One.', 'Two.', 'Three.'],
      },
      refused,
    );
    const start = assumed('2026-11-24', app.questions);
    const draft = await interview(app, { data: start }, start, room(prompts));
    expect(draft.id).toBe('yubo');
    expect(draft.data).toMatchObject({
      title: 'Yubo',
      issuer: 'Harbour Police',
      issued: { on: '2024-03-01' },
      whoCanHelp: ['childline'],
    });
    expect(refused).toContain('"kik" is there already; correct that entry, or choose another id');
    expect(refused.join()).toContain('write the day as year-month-day');
  });

  test('stopping at any question leaves nothing behind', async () => {
    const stop = () => Promise.reject(new Stopped());
    const prompts = { ...author({ title: ['Yubo'] }, []), many: stop, one: stop, yes: stop };
    await expect(
      interview(app, { data: {} }, {}, room({ ...prompts, words: stop })),
    ).rejects.toThrow(Stopped);
    expect(existsSync(file())).toBe(false);
  });
});
