/** /letters/<collection>/<id>.docx: a letter to parents, to edit and send. */
import type { APIRoute } from 'astro';
import { featuresById, readableBulletins } from '../../../collections.ts';
import { bulletinLetter, featureLetter, type LetterEntry } from '../../../letters.ts';

export const getStaticPaths = async () =>
  [...(await readableBulletins()), ...(await featuresById())].map((entry) => ({
    params: { collection: entry.collection, id: entry.id },
    props: { entry },
  }));

export const GET: APIRoute<{ entry: LetterEntry }> = async ({ props: { entry }, site }) => {
  const letter =
    entry.collection === 'bulletins'
      ? await bulletinLetter(entry, site!)
      : await featureLetter(entry, site!);
  return new Response(new Uint8Array(letter));
};
