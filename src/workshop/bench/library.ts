/**
 * Writes a library of invented bulletins, as large as asked, into a folder of its own: front matter in
 * full, 400 to 800 words of text, names that compete with each other. The same every time, never published.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { inventedLibrary } from '../invented.ts';
import { copyProject } from '../project.ts';

type Choose = { one: <Any>(from: readonly Any[]) => Any; below: (limit: number) => number };

/** Mulberry32, by Tommy Ettinger: the same numbers for the same seed, on every machine. */
function chooser(seed: number): Choose {
  let state = seed;
  const below = (limit: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
  return { below, one: (from) => from[below(from.length)]! };
}

const slots: Record<string, readonly string[]> = {
  who: ['children', 'pupils', 'young people', 'users', 'strangers', 'older pupils', 'offenders'],
  adult: ['Parents', 'Teachers', 'Carers', 'Officers', 'Governors', 'Youth workers'],
  act: ['send messages', 'share photos', 'join groups', 'stream video', 'swap names', 'make calls'],
  where: ['Bristol', 'Devon', 'Dorset', 'Cornwall', 'Gloucester', 'Swindon', 'Plymouth', 'Bath'],
  risk: [
    'bullying',
    'grooming',
    'blackmail',
    'gambling',
    'scams',
    'threats',
    'self-harm',
    'sextortion',
  ],
  thing: ['a tablet', 'a games console', 'a shared laptop', 'an old phone', 'a school computer'],
  month: ['January', 'March', 'April', 'June', 'August', 'October', 'November'],
  look: ['a blue fox', 'a paper boat', 'a red moon', 'two keys', 'a green door', 'a white owl'],
  feel: ['worried', 'ashamed', 'curious', 'afraid', 'lonely', 'unsure'],
};

const colours =
  'amber black blue brown coral cream green grey lilac navy orange pink purple red silver teal white yellow'.split(
    ' ',
  );
const things =
  'anchor bear bell bird boat book camera cloud crown door dragon egg fish flame fox ghost hat key kite lamp leaf moon mouse owl panda pear ring shell star tree umbrella wave'.split(
    ' ',
  );

const templates = [
  'The unit wrote that {who} in {where} used {app} to {act}.',
  '{adult} in {where} told the unit about {risk} on {app} in {month}.',
  'The bulletin said that {who} could {act} without giving a phone number.',
  'It warned that {who} who felt {feel} might not tell anybody about {risk}.',
  'A school in {where} found {app} on {thing}, under another name.',
  'The bulletin linked {app} with {risk}, and named {n} reports between {month} and {month}.',
  'It described the icon as {look}, and said that it could be hidden on {thing}.',
  'In its view, {who} were likely to move from {other} to {app} in order to {act}.',
  '{adult} were asked to look at {thing} together with their child, not in secret.',
  'The developer had not answered when the unit asked how {who} could {act}.',
  'Most of the {n} accounts that the unit looked at were used to {act}.',
  'The bulletin did not say whether {other} and {app} had the same owner.',
];

/** Sentences about one app, until there are at least that many words. */
function prose(app: string, words: number, others: readonly string[], choose: Choose): string {
  const made: string[] = [];
  let count = 0;
  while (count < words) {
    const sentence = choose.one(templates).replace(/\{(\w+)\}/g, (_, slot: string) => {
      if (slot === 'app') return app;
      if (slot === 'other') return choose.one(others);
      return slot === 'n' ? String(2 + choose.below(900)) : choose.one(slots[slot]!);
    });
    made.push(sentence);
    count += sentence.split(' ').length;
  }
  const paragraphs = Array.from({ length: Math.ceil(made.length / 4) }, (_, at) =>
    made.slice(at * 4, at * 4 + 4).join(' '),
  );
  return paragraphs
    .map((it, at) => (at % 3 === 1 ? `<Note>\n\n${it}\n\n</Note>` : it))
    .join('\n\n');
}

const day = (choose: Choose, year: number) =>
  `${year}-${String(1 + choose.below(12)).padStart(2, '0')}-${String(1 + choose.below(28)).padStart(2, '0')}`;

const source = (name: string) => ({
  name: `${name} Gazette`,
  url: `https://gazette.example/${name.toLowerCase()}/`,
  checked: '2026-11-23',
});

const services = [
  'ceop-safety-centre',
  'childline',
  'nspcc-helpline',
  'report-remove',
  'police-101',
];
const situations = ['adult-contact', 'threats-to-share', 'worried-about-an-app', 'picture-online'];
const statuses = ['as-issued', 'changed', 'closed', 'unconfirmed'];

/** Every feature that has advice, each stated by six apps in ten; age checks have their own field. */
const features = readdirSync('content/features').map((it) => it.replace('.mdx', ''));
const statedFeatures = (choose: Choose, name: string) =>
  features
    .filter((it) => it !== 'age-check' && choose.below(10) < 6)
    .map((feature) => ({
      feature,
      value: choose.one(['yes', 'yes', 'no', 'setting']),
      ...(choose.below(3) === 0 && { detail: `up to ${2 + choose.below(60)} people` }),
      basis: choose.below(2) ? 'bulletin' : source(name),
    }));

function frontMatter(name: string, heard: string[], others: readonly string[], choose: Choose) {
  const issued = day(choose, 2017 + choose.below(9));
  const line = () => prose(name, 8, others, choose).split('. ')[0]!;
  return {
    kind: 'app',
    title: name,
    summary: line(),
    issuer: `${choose.one(slots.where!)} Invented Crime Unit`,
    issued: { on: issued },
    original: { title: 'Social Media App Bulletin', marking: 'OFFICIAL' },
    status: { is: choose.one(statuses), line: line() },
    added: day(choose, 2026).replace(/-1[12]-/, '-03-'),
    reviewed: '2026-11-23',
    alsoKnownAs: heard,
    notToBeConfusedWith: [{ name: choose.one(others), is: 'another invented app' }],
    oneMinute: [line(), line(), line()],
    changes: Array.from({ length: choose.below(4) }, () => ({
      when: day(choose, 2026).replace(/-1[12]-/, '-04-'),
      what: line(),
      source: source(name),
    })),
    ifSomethingHappened: choose.one(situations),
    whoCanHelp: services.slice(0, 3 + choose.below(3)),
    furtherReading: [source(`Old${name}`)],
    icon: `a ${choose.one(colours)} ${choose.one(things)}`,
    platforms: ['phones', 'tablets'],
    ages: {
      terms: { says: '16 or over', basis: source(name), note: line() },
      apple: { says: '17+', basis: 'bulletin' },
      google: { says: 'not known' },
      check: { level: 'typed-date', says: 'A birthday that nobody checks', basis: 'bulletin' },
    },
    features: statedFeatures(choose, name),
  };
}

/**
 * Copies this project to a folder, with invented bulletins beside its own.
 * @param size how many bulletins in all
 * @returns the paths of the invented entries
 */
export function writeLibrary(home: string, size: number): string[] {
  copyProject(home);
  const folder = join(home, 'content/bulletins');
  const invented = inventedLibrary(Math.max(0, size - readdirSync(folder).length));
  const names = invented.map((it) => it.title);
  return invented.map(({ title, heard = [] }, at) => {
    const choose = chooser(at + 1);
    const near = names.slice(Math.max(0, at - 20), at + 20);
    const front = stringify(frontMatter(title, heard, near, choose));
    const file = join(folder, `${title.toLowerCase()}.mdx`);
    writeFileSync(
      file,
      `---\n${front}---\n\n${prose(title, 400 + choose.below(400), near, choose)}\n`,
    );
    return file;
  });
}
