/** An invented library of names that compete with the real ones; never published. */
import type { Findable } from '../rules/search.ts';

const openings =
  'ba bo chi da dro fa fi flo ga gli ha ho ja jo ka ki lo lu ma mi na no pa pi qua ra ri sa sno ta ti tru va vi wa wi ya yo za zi'.split(
    ' ',
  );
const middles = 'ba bble ck d ff g ll m nd nt p r rk sh st t tt v x zz'.split(' ');
const endings = 'a app chat er fy gram ie io ly me o on r talk text y'.split(' ');

/**
 * The same names every time, neighbours of the real ones among them (Kif, Wicko, Goodday …).
 * @param size how many entries
 */
export function inventedLibrary(size: number): Findable[] {
  const neighbours =
    'kif kip wicko winkr goodday moodlight chatline stoplight reporter kinks'.split(' ');
  // Some come out twice, so more are made than asked for.
  const made = Array.from({ length: Math.ceil(size * 1.5) }, (_, at) => {
    const round = Math.floor(at / (openings.length * middles.length * endings.length));
    const opening = openings[at % openings.length]!;
    const middle = middles[Math.floor(at / openings.length) % middles.length]!;
    const ending = endings[(at * 7 + Math.floor(at / 600)) % endings.length]!;
    return `${opening}${middle}${ending}${round || ''}`;
  });
  const names = [...new Set([...neighbours, ...made])].slice(0, size);
  return names.map((name) => ({
    title: name.charAt(0).toUpperCase() + name.slice(1),
    path: `/bulletins/${name}/`,
    kind: 'App bulletin',
    line: 'An invented app.',
    heard: [`${name}app`, name.replace(/[aeiou]/, 'e')],
  }));
}
