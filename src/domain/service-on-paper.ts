/**
 * What a service's sheet of paper shows when the whole does not fit one side: how to reach it, what
 * to have ready and what to do stay; the rest gives way.
 */
import type { Service } from '../schemas/service.ts';
import {
  acrossPage,
  fitting,
  inColumn,
  isRoomy,
  type Part,
  partOf,
  roomBeside,
  type Step,
} from './paper.ts';

/** The lists of a service, in the order of its page. */
const lists = ['can', 'cannot', 'before', 'steps', 'next', 'privacy'] as const;
type Name = (typeof lists)[number] | 'instead' | 'text' | 'sources';

const steps: Step<Name>[] = [
  ['sources', 3],
  ['text', 0],
  ['can', 4],
  ['next', 3],
  ['privacy', 2],
  ['cannot', 3],
  ['can', 2],
  ['next', 0],
  ['before', 4],
  ['privacy', 0],
  ['steps', 6],
  ['cannot', 1],
  ['instead', 3],
];

/** What is told on paper of a part that stands there in part, or not at all. */
const words: Record<Name, string> = {
  can: 'all it can do',
  cannot: 'all it cannot do',
  before: 'all there is to have ready',
  steps: 'the later steps',
  next: 'what happens next',
  privacy: 'who sees what you tell them',
  instead: 'other places to turn',
  text: 'more about the service',
  sources: 'more sources',
};

/** Lines across the page: the title, the contact and its facts, the foot with its QR code. */
const across = (service: Service) =>
  15 +
  2 * Math.ceil(service.title.length / 42) +
  acrossPage(service.summary) +
  acrossPage(`${service.hours} ${service.hoursNote} ${service.websiteLabel} ${service.email}`);

/**
 * What one side shows of a service.
 * @param text the entry's own words, in MDX
 * @returns how many of each list stand on paper, in words what does not, and whether type may be larger
 */
export function serviceOnOneSide(service: Service, text: string) {
  const parts: Record<Name, Part> = {
    ...(Object.fromEntries(lists.map((it) => [it, partOf(service[it])])) as Record<
      (typeof lists)[number],
      Part
    >),
    instead: partOf(
      service.insteadFor.map((it) => `${it.when}: the name of a service (0800 000 0000)`),
    ),
    text: { lines: text.trim() ? [inColumn(text) + 1] : [] },
    sources: { lines: service.sources.map((it) => (it.name.length + it.url.length) / 43) },
  };
  const shown = fitting(parts, roomBeside(across(service)), steps);
  const short = (Object.keys(parts) as Name[]).filter((it) => shown[it] < parts[it].lines.length);
  return {
    ...shown,
    left: short.map((it) => words[it]),
    roomy: isRoomy(across(service), Object.values(parts)),
  };
}
