/** Invented bulletins, the same every time and never published. */
export type Bulletin = {
  id: string;
  title: string;
  /** One mishearing that its author has written down; every engine can read it. */
  alias: string;
  summary: string;
  body: string;
};

/** Park and Miller's generator: the same for the same seed. @returns gives a whole number below `limit` */
export function randomFrom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return Math.floor((state / 2_147_483_647) * limit);
  };
}

const lists = (text: string) => text.split('\n').map((line) => line.trim().split('|'));

const syllables =
  lists(`bl|br|ch|cl|d|dr|f|fl|gl|gr|h|j|k|kl|l|m|n|p|pl|qu|r|s|sk|sn|sp|st|t|tr|v|w|z
  a|e|i|o|u|ee|oo
  b|ck|d|ff|g|k|ll|m|mb|nd|nt|p|ph|pp|rk|sh|ss|t|tt|v|x|zz
  a|er|ify|ik|io|o|om|y|ace|chat|ella|gram|live|oon|ora|talk`);
const [who, act, place, thing, topics = []] =
  lists(`children|pupils|users|strangers|offenders|teenagers
  send messages|share photos|join groups|stream video|swap names|make calls
  Bristol|Devon|Dorset|Cornwall|Gloucester|Swindon|Plymouth|Bath
  a tablet|a games console|a shared laptop|an old phone|a school computer
  vouchers|casino|crypto|livestream|avatars|drones|vaping|knives|alcohol|pranks|hashtags|emojis|podcasts|karaoke|lottery|raffles|giveaways|refunds|torrents|spyware|malware|passcodes|geotag|roleplay|tattoos|steroids|fireworks|catfishing|deepfakes|betting|coupons|cosplay|football|skateboards|scooters|festivals|auctions`);
const slots: Record<string, string[] | undefined> = { who, act, place, thing };
const sentences = lists(`The unit wrote that {who} in {place} used {app} to {act}.
  A school in {place} learnt that {who} could {act} without a phone number.
  A parent in {place} found {app} on {thing}, under another name.
  In its view, {who} were likely to move from {other} to {app} in order to {act}.
  Adults were asked to look at {thing} together with their child, not in secret.
  Most of the accounts that the unit looked at were used to {act}.
  The bulletin did not say whether {other} and {app} had the same owner.`).flat();
export { topics };

/** How a listener might write a name that sounds the same: what is heard, and what is put down. */
const mishearings = lists(
  'ck|k\nph|f\nqu|kw\nx|cks\nee|ea\noo|u\npp|p\ntt|t\nss|s\nll|l\nzz|s\nik$|ick\ner$|a\ny$|ie\na$|er\no$|oe',
);

/** @returns a name as it may be misheard, the likeliest first; perhaps not at all */
export const misheard = (name: string): string[] =>
  mishearings
    .map(([heard, as]) => name.replace(new RegExp(heard!), as!))
    .filter((it) => it !== name);

/** @returns bulletins of 400 to 800 words, each of which names two topics that few others name */
export function bulletinsOf(size: number): Bulletin[] {
  const below = randomFrom(1);
  const one = (from: string[]) => from[below(from.length)]!;
  const names = new Set<string>();
  while (names.size < size) names.add(syllables.map(one).join(''));
  const titles = [...names].map((name) => name.charAt(0).toUpperCase() + name.slice(1));
  return [...names].map((id, index) => {
    const title = titles[index]!;
    const fill = (slot: string) =>
      slot === 'app'
        ? title
        : one(slots[slot] ?? titles.slice(Math.max(0, index - 20), index + 20));
    const sentence = () => one(sentences).replace(/\{(\w+)\}/g, (_, slot: string) => fill(slot));
    const paragraphs = Array.from({ length: 8 + below(7) }, (_, at) => {
      const last = at === 1 || at === 6 ? `It also wrote of ${one(topics)}.` : sentence();
      const text = [sentence(), sentence(), sentence(), last].join(' ');
      return at % 3 === 1 ? `<Note>\n\n${text}\n\n</Note>` : text;
    });
    const alias = misheard(id)[0] ?? `${id}app`;
    return { id, title, alias, summary: sentence(), body: paragraphs.join('\n\n') };
  });
}

/** An entry of our own library, with every field that is asked for. */
export const ourEntry = ({ title, alias, summary, body }: Bulletin): string => `---
{ kind: app, title: ${title}, alsoKnownAs: [${alias}], summary: "${summary}", oneMinute: [It is an invented app., It is used to chat., "${summary}"],
  issuer: Invented Crime Unit, issued: { on: 2019-03-1${title.length % 10} }, original: { title: Social Media App Bulletin },
  status: { is: changed, line: "${summary}" }, added: 2026-03-01, reviewed: 2026-11-23,
  changes: [{ when: 2026-04, what: "${summary}", source: { name: Gazette, url: "https://gazette.example/", checked: 2026-11-23 } }],
  ifSomethingHappened: adult-contact, whoCanHelp: [ceop-safety-centre, childline, nspcc-helpline],
  ages: { terms: { says: 16 or over, basis: bulletin }, apple: { says: 17+, basis: bulletin }, google: { says: not known },
    check: { level: typed-date, says: A birthday that nobody checks, basis: bulletin } },
  features: [{ feature: text-chat, value: "yes", basis: bulletin }, { feature: strangers, value: "no", basis: bulletin }] }
---

${body}
`;

/** The same words as a page of a peer. @param note the line that makes `<Note>` known there */
export const peerPage = ({ title, alias, summary, body }: Bulletin, note: string): string => `---
title: ${title}
---

${[note, summary, `Also called ${alias}.`, 'It is an invented app. It is used to chat.', body].join('\n\n')}
`;
