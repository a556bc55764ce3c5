/**
 * Letters to parents, as documents a school can edit (.docx). They speak of what apps let people do and
 * name no app: schools are asked not to send warnings that do (Kent, Devon and SWGfL; KCSIE, part 2).
 */
import {
  Document,
  ExternalHyperlink,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import { getEntries } from 'astro:content';
import {
  adviceOn,
  type BulletinEntry,
  type FeatureEntry,
  type ServiceEntry,
  servicesByName,
} from './collections.ts';
import { pathOf } from './domain/addresses.ts';
import { forStaff, servedFirst } from './domain/audience.ts';
import { inWords } from './domain/dates.ts';
import type { AppBulletin } from './schemas/bulletin.ts';
import { withoutChance } from './docx-bytes.ts';
import { type FeatureId, features as vocabulary } from './schemas/vocabulary.ts';
import { site } from './site.ts';

export type LetterEntry = BulletinEntry | FeatureEntry;

type Letter = {
  subject: string;
  opening: string;
  parts: { heading: string; lines: readonly string[] }[];
  services: ServiceEntry[];
  checked: string;
  /** A page that names no app. */
  url: string;
};

const words = (text: string) => new Paragraph({ text, spacing: { after: 160 } });
const heading = (text: string) =>
  new Paragraph({ text, heading: HeadingLevel.HEADING_2, spacing: { before: 240, after: 80 } });
const bullet = (...children: ParagraphChild[]) =>
  new Paragraph({ children, numbering: { reference: 'list', level: 0 } });
/** What the school fills in, marked so that nobody sends it as it is. */
const field = (text: string) =>
  new Paragraph({ children: [new TextRun({ text: `[${text}]`, highlight: 'yellow' })] });
const link = (url: string, text: string) =>
  new ExternalHyperlink({ link: url, children: [new TextRun({ text, style: 'Hyperlink' })] });

const reached = ({ data }: ServiceEntry) => {
  const { title, audience, phone, hours, website, shortAddress } = data;
  const said = [`${title} (${audience.words})`, phone, hours].filter(Boolean).join(': ');
  return bullet(new TextRun(`${said}. `), link(website, shortAddress));
};

/** @returns the file's bytes */
async function documentOf({ subject, opening, parts, services, checked, url }: Letter) {
  const children = [
    field('Name of school'),
    field('Date'),
    new Paragraph({ text: subject, heading: HeadingLevel.HEADING_1, spacing: { before: 240 } }),
    words('Dear parents and carers,'),
    words(opening),
    ...parts.flatMap(({ heading: title, lines }) => [
      heading(title),
      ...lines.map((line) => bullet(new TextRun(line))),
    ]),
    heading('Who can help'),
    words('If a child is in danger now, call 999.'),
    ...services.map(reached),
    new Paragraph({
      spacing: { before: 240, after: 240 },
      children: [
        new TextRun(`This advice is from the ${site.name}, checked on ${inWords(checked)}: `),
        link(url, url),
      ],
    }),
    words('Yours sincerely,'),
    field('Your name and role'),
  ];
  const letter = new Document({
    title: subject,
    creator: site.name,
    styles: {
      default: {
        document: { run: { font: 'Arial', size: 22, language: { value: site.language } } },
        heading1: { run: { size: 30, bold: true } },
        heading2: { run: { size: 24, bold: true } },
      },
    },
    numbering: {
      config: [
        {
          reference: 'list',
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              style: { paragraph: { indent: { left: 400, hanging: 260 }, spacing: { after: 60 } } },
            },
          ],
        },
      ],
    },
    sections: [{ children }],
  });
  return withoutChance(new Uint8Array(await Packer.toBuffer(letter)), checked);
}

/** A letter is asked for twice in a build, for its size and to be written; apps that are alike share one. */
const made = new Map<string, Promise<Uint8Array>>();
function once(letter: Letter): Promise<Uint8Array> {
  const services = letter.services.map(({ id, digest }) => [id, digest]);
  const key = JSON.stringify({ ...letter, services });
  const file = made.get(key) ?? documentOf(letter);
  made.set(key, file);
  return file;
}

/** Those a child can turn to, and those for adults worried about a child. */
const forFamilies = async () => {
  const all = await servicesByName();
  const groups = servedFirst(all.map(({ id, data }) => ({ id, service: data })));
  const wanted = groups.filter(({ id }) => id === 'children' || id === 'worried-adults');
  const ids = new Set(wanted.flatMap(({ members }) => members.map(({ id }) => id)));
  return all.filter(({ id }) => ids.has(id));
};

/** @param address the site's own */
export async function featureLetter(entry: FeatureEntry, address: URL): Promise<Uint8Array> {
  const { school, set, say, reviewed } = entry.data;
  const { label } = vocabulary[entry.id as FeatureId];
  return once({
    subject: `Apps your child may use: ${label.toLowerCase()}`,
    opening: school.replace(/\s+/g, ' '),
    parts: [
      { heading: 'What you can do', lines: set },
      { heading: 'What you could say', lines: [say.younger, say.older] },
    ],
    services: await forFamilies(),
    checked: reviewed,
    url: new URL(pathOf('features', entry.id), address).href,
  });
}

async function appLetter(app: AppBulletin, address: URL): Promise<Letter> {
  const { full } = await adviceOn(app);
  return {
    subject: 'Apps your child may use: what they let people do',
    opening:
      'Some apps that children use let people do the things below. Please read what each means, and talk about it with your child.',
    parts: full.map(({ label, means, set }) => ({ heading: label, lines: [means, ...set] })),
    services: await forFamilies(),
    checked: app.reviewed,
    url: new URL('/features/', address).href,
  };
}

async function servicesLetter(
  { id, data }: BulletinEntry,
  about: Parameters<typeof getEntries<'services'>>[0],
  address: URL,
): Promise<Letter> {
  const services = await getEntries([...about, ...data.whoCanHelp]);
  return {
    subject: `Who can help: ${data.title.toLowerCase()}`,
    opening: data.summary,
    parts: [{ heading: 'What you can do', lines: data.actions }],
    services: [...new Map(services.map((service) => [service.id, service])).values()].filter(
      (service) => !forStaff(service.data),
    ),
    checked: data.reviewed,
    url: new URL(pathOf('bulletins', id), address).href,
  };
}

/** The letter of a bulletin. @param address the site's own */
export async function bulletinLetter(entry: BulletinEntry, address: URL): Promise<Uint8Array> {
  const { data: bulletin } = entry;
  if (bulletin.kind === 'app') return once(await appLetter(bulletin, address));
  const about = bulletin.kind === 'service' ? [bulletin.service] : bulletin.services;
  return once(await servicesLetter(entry, about, address));
}
