/** Which statements of an entry somebody checked on a day, and what each rests on. */
import { type Path, valuesIn } from './walk-values.ts';

export type Fact = {
  /** Where the day stands that must be renewed. */
  path: Path;
  /** Which statement: `changes[1]`, as path; empty for the whole entry. */
  about: Path;
  /** The statement in its own words, where it has any. */
  says: string;
  checked: string;
  source: string;
  url: string;
};

type Loose = Record<string, unknown>;

const at = (data: unknown, path: Path) =>
  path.reduce<unknown>((here, step) => (here as Loose)[step as string], data) as Loose;

const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** A source stands below what it supports; any other day speaks for the object that holds it. */
const supported = (path: Path) =>
  ['source', 'basis'].includes(String(path.at(-1))) ? path.slice(0, -1) : path;

/** Every day on which something in an entry's front matter was checked. Takes anything. */
export function factsIn(data: unknown): Fact[] {
  return valuesIn(data)
    .filter(({ path }) => ['checked', 'reviewed'].includes(String(path.at(-1))))
    .filter(({ value }) => typeof value === 'string')
    .map(({ path, value }) => {
      const holder = path.slice(0, -1);
      const about = supported(holder);
      const { what, feature, says } = at(data, about);
      const { name, url } = at(data, holder);
      return {
        path,
        about,
        says: text(what ?? feature ?? says),
        checked: value as string,
        source: text(name),
        url: text(url),
      };
    });
}
