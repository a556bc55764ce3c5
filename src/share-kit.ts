/** What a school takes away from a page: words for its newsletter, a letter, a slide. */
import type { BulletinEntry, FeatureEntry, ServiceEntry } from './collections.ts';
import { pathOf } from './domain/addresses.ts';
import { inWords } from './domain/dates.ts';
import { issuedInWords } from './domain/issue-date.ts';
import { headingOf } from './domain/feed.ts';
import type { Told } from './domain/history.ts';
import { newsletterText } from './domain/newsletter.ts';
import { type StaffAdvice, type Term, updateText } from './domain/terms.ts';
import { bulletinLetter, featureLetter, type LetterEntry } from './letters.ts';
import { type FeatureId, features as vocabulary } from './schemas/vocabulary.ts';
import { site } from './site.ts';

/** What the page of an entry offers to whoever passes it on. */
export type ShareKit = {
  /** The subject of an e-mail. */
  subject: string;
  /** Words to paste: for a newsletter, 60 to 90; or as the name says. */
  text: string;
  textName?: string;
  url: string;
  /** A number that stands in the text, to be dialled from it. */
  phone?: string | undefined;
  letter?: { path: string; bytes: number };
  slide?: string;
};

/** Where the letter of an entry is found. */
const letterPath = ({ collection, id }: LetterEntry) => `/letters/${collection}/${id}.docx`;

const ours = (checked: string) => `From the ${site.name}, checked on ${inWords(checked)}.`;

/** @param address the site's own */
export async function bulletinKit(entry: BulletinEntry, address: URL): Promise<ShareKit> {
  const { title, summary, actions, issued, status, reviewed } = entry.data;
  const url = new URL(pathOf('bulletins', entry.id), address).href;
  return {
    subject: `${title}: a bulletin for parents and staff`,
    text: newsletterText({
      title,
      opening: summary,
      advice: [...actions, status.line],
      source: `From a police bulletin (${issuedInWords(issued)}), checked on ${inWords(reviewed)}.`,
      url,
    }),
    url,
    letter: { path: letterPath(entry), bytes: (await bulletinLetter(entry, address)).length },
    slide: `${pathOf('bulletins', entry.id)}slide/`,
  };
}

/** @param address the site's own */
export async function featureKit(entry: FeatureEntry, address: URL): Promise<ShareKit> {
  const { means, set, reviewed } = entry.data;
  const { label } = vocabulary[entry.id as FeatureId];
  const url = new URL(pathOf('features', entry.id), address).href;
  return {
    subject: `${label}: advice for parents`,
    text: newsletterText({
      title: label,
      opening: means,
      advice: set,
      source: ours(reviewed),
      url,
    }),
    url,
    letter: { path: letterPath(entry), bytes: (await featureLetter(entry, address)).length },
  };
}

/** @param address the site's own */
export function serviceKit({ id, data: service }: ServiceEntry, address: URL): ShareKit {
  const { title, summary, audience, phone, hours, can, cannot, checked } = service;
  const url = new URL(pathOf('services', id), address).href;
  const reach = [phone && `Phone ${phone}.`, hours && `${hours}.`].filter(Boolean).join(' ');
  return {
    subject: title,
    text: newsletterText({
      title,
      opening: summary,
      advice: [`For: ${audience.words}.`, ...(reach ? [reach] : []), ...can, ...cannot],
      source: ours(checked),
      url,
    }),
    url,
    phone,
  };
}

/** The update of a term. @param address the site's own */
export function updateKit(
  term: Term,
  told: readonly Told[],
  advice: StaffAdvice,
  address: URL,
): ShareKit {
  const url = new URL(`/updates/${term.id}/`, address).href;
  const lines = told.map((one) => `${headingOf(one)}. ${one.what}`);
  return {
    subject: `Online safety: ${term.title.toLowerCase()}`,
    text: updateText(term, lines, advice, url),
    textName: 'Text for an email to staff:',
    url,
  };
}
