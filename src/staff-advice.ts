/** What a staff update asks of a school, made from the entries that changed. */
import { adviceOn, readableBulletins } from './collections.ts';
import type { Told } from './domain/history.ts';
import type { StaffAdvice } from './domain/terms.ts';

/** What weighs most of all that the newest app’s bulletin says it lets people do. */
async function heaviest(): Promise<string | undefined> {
  for (const { data } of await readableBulletins()) {
    if (data.kind !== 'app') continue;
    const [first] = (await adviceOn(data)).full;
    if (first) return first.label;
  }
  return undefined;
}

/** @param told what changed in the term */
export async function staffAdvice(told: readonly Told[]): Promise<StaffAdvice> {
  const titles = [...new Set(told.map(({ entry }) => entry.title))];
  const label = await heaviest();
  return {
    action:
      titles.length > 0
        ? `Look for copies on our walls and our website. If one is older than these changes, put the new one in its place: ${titles.join(', ')}.`
        : 'Look at the sheets on our walls: each says by when to look for a newer version.',
    question: label
      ? `Think of “${label.toLowerCase()}”. Which apps that our pupils use are like that? What would we say to a pupil, and to a parent?`
      : 'Would each of us know whom to turn to first, for a pupil and for ourselves?',
  };
}
