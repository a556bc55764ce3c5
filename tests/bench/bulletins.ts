/** Invented bulletins, the same every time and never published, and what readers type to find them. */

export type Bulletin = {
  id: string;
  title: string;
  /** One mishearing that an author has written down; every engine can read it. */
  alias: string;
  summary: string;
  minute: string[];
  body: string;
};

/** Mulberry32 by Tommy Ettinger: the same numbers for the same seed. @returns a whole number below `limit` */
export function randomFrom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}

const list = (text: string) => text.split(' ');
const syllables = [
  list('bl br ch cl d dr f fl gl gr h j k kl l m n p pl qu r s sk sn sp st t tr v w z'),
  list('a e i o u ee oo'),
  list('b ck d ff g k ll m mb nd nt p ph pp rk sh ss t tt v x zz'),
  list('a er ify ik io o om y ace chat ella gram live oon ora talk'),
];
export const topics = list(
  'vouchers casino crypto livestream avatars drones vaping knives alcohol pranks dares hashtags emojis podcasts karaoke ' +
    'lottery raffles giveaways refunds torrents spyware malware passcodes geotag roleplay tattoos steroids fireworks ' +
    'stalking catfishing deepfakes betting coupons fashion cosplay football skateboards scooters festivals auctions',
);
const slots: Record<string, string[]> = {
  who: list('children pupils users strangers offenders teenagers'),
  act: ['send messages', 'share photos', 'join groups', 'stream video', 'swap names', 'make calls'],
  place: list('Bristol Devon Dorset Cornwall Gloucester Swindon Plymouth Bath'),
  thing: ['a tablet', 'a games console', 'a shared laptop', 'an old phone', 'a school computer'],
  month: list('January March April June August October November'),
};
const sentences = [
  'The unit wrote that {who} in {place} used {app} to {act}.',
  'A school in {place} was told in {month} that {who} could {act} without a phone number.',
  'A parent in {place} found {app} on {thing}, under another name.',
  'The bulletin named {number} reports between {month} and {month}.',
  'In its view, {who} were likely to move from {other} to {app} in order to {act}.',
  'Adults were asked to look at {thing} together with their child, not in secret.',
  'Most of the {number} accounts that the unit looked at were used to {act}.',
  'The bulletin did not say whether {other} and {app} had the same owner.',
];

/** Ways in which a name sounds the same and is written otherwise; what a listener might put down. */
const mishearings: [RegExp, string][] = [
  [/ck/, 'k'],
  [/^k(?=[eiy])/, 'c'],
  [/ph/, 'f'],
  [/qu/, 'kw'],
  [/x/, 'cks'],
  [/ee/, 'ea'],
  [/oo(?!n)/, 'u'],
  [/([flmnpstz])\1/, '$1'],
  [/k$/, 'ck'],
  [/er$/, 'a'],
  [/y$/, 'ie'],
  [/a$/, 'er'],
  [/o$/, 'oe'],
  [/z/, 's'],
];
/** @returns a name as it might be misheard, the likeliest first; perhaps none */
export const misheard = (name: string) =>
  mishearings.filter(([sound]) => sound.test(name)).map(([sound, as]) => name.replace(sound, as));

function proseFor(title: string, others: string[], below: (limit: number) => number) {
  const one = (from: string[]) => from[below(from.length)]!;
  const fill = (slot: string) =>
    ({ app: title, other: one(others), number: String(2 + below(900)) })[slot] ?? one(slots[slot]!);
  return () => one(sentences).replace(/\{(\w+)\}/g, (_, slot: string) => fill(slot));
}

/** @returns bulletins of 400 to 800 words, each of which names two topics that few others name */
export function bulletinsOf(size: number): Bulletin[] {
  const below = randomFrom(1);
  const names = new Set<string>();
  while (names.size < size) names.add(syllables.map((part) => part[below(part.length)]).join(''));
  const titles = [...names].map((name) => name.charAt(0).toUpperCase() + name.slice(1));
  return [...names].map((id, index) => {
    const sentence = proseFor(
      titles[index]!,
      titles.slice(Math.max(0, index - 20), index + 20),
      below,
    );
    const topic = () => `It also wrote of ${topics[below(topics.length)]}.`;
    const paragraphs = Array.from({ length: 11 + below(9) }, (_, at) => {
      const text = [sentence(), sentence(), sentence(), ...(at % 8 === 1 ? [topic()] : [])].join(
        ' ',
      );
      return at % 3 === 1 ? `<Note>\n\n${text}\n\n</Note>` : text;
    });
    const [title, alias] = [titles[index]!, misheard(id)[0] ?? `${id}app`];
    const minute = [sentence(), sentence(), sentence()];
    return { id, title, alias, summary: sentence(), minute, body: paragraphs.join('\n\n') };
  });
}

/** An entry of our own library, with every field that is asked for. */
export function ourEntry({ title, alias, summary, minute, body }: Bulletin): string {
  const source = {
    name: 'Invented Gazette',
    url: 'https://gazette.example/',
    checked: '2026-11-23',
  };
  const front = {
    kind: 'app',
    title,
    summary,
    issuer: 'Invented Crime Unit',
    issued: { on: `20${17 + (title.length % 9)}-03-1${title.length % 10}` },
    original: { title: 'Social Media App Bulletin' },
    status: { is: 'changed', line: summary },
    added: '2026-03-01',
    reviewed: '2026-11-23',
    alsoKnownAs: [alias],
    oneMinute: minute,
    changes: [{ when: '2026-04', what: summary, source }],
    ifSomethingHappened: 'adult-contact',
    whoCanHelp: ['ceop-safety-centre', 'childline', 'nspcc-helpline'],
    ages: {
      terms: { says: '16 or over', basis: source },
      apple: { says: '17+', basis: 'bulletin' },
      google: { says: 'not known' },
      check: { level: 'typed-date', says: 'A birthday that nobody checks', basis: 'bulletin' },
    },
    features: ['text-chat', 'strangers'].map((feature) => ({
      feature,
      value: 'yes',
      basis: 'bulletin',
    })),
  };
  return `---\n${JSON.stringify(front)}\n---\n\n${body}\n`;
}

/** The same words as a page of a peer. @param note the line that makes `<Note>` known there */
export function peerPage({ title, alias, summary, minute, body }: Bulletin, note: string): string {
  const lines = minute.map((line) => `- ${line}`).join('\n');
  const text = [note, summary, `Also called ${alias}.`, lines, body].join('\n\n');
  return `---\ntitle: ${title}\n---\n\n${text}\n`;
}
