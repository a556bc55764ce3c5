/**
 * What a bulletin's sheet of paper shows when the whole does not fit one side: who can help, the
 * status and the facts stay; the bulletin's own text, older changes and further reading give way.
 */
import type { Bulletin } from '../schemas/bulletin.ts';
import type { Service } from '../schemas/service.ts';
import { siteOf } from './addresses.ts';
import type { Advice, FeatureRow } from './feature-advice.ts';
import {
  acrossPage,
  fitting,
  heading,
  inColumn,
  type Part,
  roomBeside,
  type Step,
  sum,
} from './paper.ts';
import { passagesOf } from './passages.ts';
import type { NumberedSource } from './sources.ts';
import type { Block } from './words.ts';

type Whole = {
  bulletin: Bulletin;
  /** Its own text. */
  words: readonly Block[];
  rows: readonly FeatureRow[];
  advice: readonly Pick<Advice, 'set'>[];
  helpers: readonly Service[];
  about: readonly Service[];
  sources: readonly NumberedSource[];
};
type Name =
  'provenance' | 'sources' | 'said' | 'changes' | 'ageNotes' | 'features' | 'details' | 'helpers';

/** In this order a sheet gives up what it has no room for. */
const steps: Step<Name>[] = [
  ['provenance', 0],
  ['said', 5],
  ['changes', 3],
  ['sources', 8],
  ['said', 3],
  ['changes', 2],
  ['sources', 4],
  ['ageNotes', 0],
  ['said', 1],
  ['helpers', 3],
  ['details', 0],
  ['features', 14],
  ['changes', 1],
  ['sources', 2],
  ['features', 8],
  ['said', 0],
  ['helpers', 2],
];

const contactText = (it: Service) =>
  `${it.title} – ${it.audience.only ?? it.audience.words} · ${it.phone ?? ''} ${it.callCost ?? ''} ${it.hours ?? it.hoursNote ?? ''} · ${it.shortAddress} ${it.email ?? ''}`;
const cards = (services: readonly Service[]) =>
  services.map((it) => inColumn(contactText(it)) + (it.phone ? 0.6 : 0.3));

const agesOf = (bulletin: Bulletin) =>
  bulletin.kind === 'app' ? Object.values(bulletin.ages) : [];
const basisText = (basis: Bulletin['furtherReading'][number] | 'bulletin' | undefined) =>
  basis === undefined
    ? ''
    : basis === 'bulletin'
      ? '(The bulletin, autumn 2019)'
      : `(${basis.name}, checked 23 November 2026)`;

const featureText = ({ value, label }: FeatureRow) =>
  `${value === 'setting' ? 'Can be switched off' : 'Yes'} ${label}`;
const detailText = ({ detail = '', basis }: FeatureRow) =>
  ` · ${detail} ${basis && basis !== 'bulletin' ? basis.name : ''}`;

/** Lines across the page: the strip, the title and its facts, the foot with its QR code. */
function across({ bulletin }: Whole): number {
  const app = bulletin.kind === 'app' ? bulletin : undefined;
  const names = [
    app?.icon ?? 'Not described in the bulletin',
    ...(app?.platforms ?? []),
    ...bulletin.formerNames,
    ...bulletin.notToBeConfusedWith.map((it) => `${it.name} (${it.is})`),
  ].join(' · ');
  return (
    1 +
    acrossPage(`Changed since this bulletin ${bulletin.status.line}`) +
    2 * Math.ceil(bulletin.title.length / 42) +
    acrossPage(`Issued by the ${bulletin.issuer}, ${bulletin.issued.about}; we think so.`) +
    acrossPage(`Icon Runs on Formerly Not to be confused with ${names}`) +
    9.2
  );
}

/** Lines of a column that no sheet gives up. */
function kept({ bulletin, advice, about }: Whole): number {
  const minute = heading + sum(bulletin.oneMinute.map((it) => inColumn(it, 2)));
  const ages = agesOf(bulletin).map((it) =>
    inColumn(`Apple App Store: ${it.says} ${basisText(it.basis)}`),
  );
  const told =
    bulletin.kind === 'service'
      ? about.flatMap((it) => it.steps.map((step) => inColumn(step, 2)))
      : cards(about);
  const lists = [ages, advice.map((it) => inColumn(it.set[0] ?? '', 2)), told];
  return minute + 3 + sum(lists.map((it) => (it.length > 0 ? heading + 0.6 + sum(it) : 0)));
}

/** A heading within the bulletin's text is not printed. */
const blockLines = ({ kind, text }: Block) => (kind === 'heading' ? 0 : inColumn(text) + 0.2);

function partsOf({ bulletin, words, rows, helpers, sources }: Whole): Record<Name, Part> {
  const notes = agesOf(bulletin).flatMap((it) => ('note' in it && it.note ? [it.note] : []));
  return {
    provenance: {
      lines: [
        inColumn(
          `The original was headed “${bulletin.original.title}”. It had no date and was marked. ${bulletin.issued.because ?? ''}`,
        ),
      ],
    },
    sources: { lines: sources.map((it) => (it.name.length + siteOf(it.url).length + 8) / 43) },
    said: {
      heading: heading + 2,
      lines: passagesOf(words).map((it) => sum(it.map(blockLines))),
    },
    changes: {
      heading: heading + 2.2,
      lines: bulletin.changes.map((it) => inColumn(`18 October 2019 ${it.what} [1]`) + 0.35),
    },
    ageNotes: { lines: notes.map((it) => inColumn(it)) },
    features: { heading, lines: rows.map((it) => inColumn(featureText(it), 4)) },
    details: {
      lines: [
        sum(
          rows.map(
            (it) => inColumn(featureText(it) + detailText(it), 4) - inColumn(featureText(it), 4),
          ),
        ),
      ],
    },
    helpers: { heading, lines: cards(helpers) },
  };
}

const older = (count: number, one: string, more: string) =>
  count > 0 ? [count === 1 ? one : `${count} ${more}`] : [];

/**
 * What one side shows of a bulletin.
 * @returns how many of each list stand on paper, and how many `blocks` of its text; `left`, what
 *   does not, in words
 */
export function onOneSide(whole: Whole) {
  const parts = partsOf(whole);
  const shown = fitting(parts, roomBeside(across(whole)) - kept(whole), steps);
  const without = (name: Name) => parts[name].lines.length - shown[name];
  return {
    ...shown,
    blocks: passagesOf(whole.words).slice(0, shown.said).flat().length,
    left: [
      ...(whole.advice.length > 0 ? ['our advice in full'] : []),
      ...(without('said') > 0 ? ['the rest of what the bulletin said'] : []),
      ...older(without('features'), 'one more feature', 'more features'),
      ...older(without('changes'), 'one older change', 'older changes'),
      ...older(without('helpers'), 'one more service', 'more services'),
      ...older(without('sources'), 'one more source', 'more sources'),
      ...(without('details') > 0 ? ['details of features'] : []),
      ...(without('ageNotes') > 0 ? ['notes on ages'] : []),
      ...(without('provenance') > 0 ? ['the original’s heading, date and marking'] : []),
    ],
  };
}
