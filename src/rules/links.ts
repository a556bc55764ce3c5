/** Which off-site addresses a text holds, and what a site's answer says about each. */

/** What a check found. Only `gone` and `broken` must be mended; `unknown` must be looked at by hand. */
export const verdicts = ['gone', 'broken', 'moved', 'unknown', 'ok'] as const;
type Verdict = (typeof verdicts)[number];

const failures = {
  circle: 'its redirects lead round in a circle',
  hops: 'it redirects more than 10 times',
  timeout: 'it did not answer in time',
  name: 'no site of this name can be found',
  certificate: 'its encryption cannot be trusted',
  refused: 'it takes no connection',
  'hang-up': 'it hung up without an answer',
  address: 'it is no web address, or leads to something that is none',
} as const;
export type Failure = keyof typeof failures;

/** How a visit ended: with a status, or with none. `movedTo`: where permanent redirects alone led. */
export type Answer =
  | { status: number; movedTo?: string | undefined; retryAfter?: string | undefined }
  | { failure: Failure };

/** `status` is missing where no answer came. */
export type Finding = { verdict: Verdict; sentence: string; status?: number; movedTo?: string };

const inWords = /https?:\/\/[^\s<>"“”]*[^\s<>"“”.,;:!?)’']/g;

/** The addresses in a text, without the place on the page they lead to (`#…`). */
export function addressesIn(text: string): string[] {
  const found = /^https?:\/\/\S+$/.test(text) ? [text] : (text.match(inWords) ?? []);
  return found.map((it) => it.replace(/#.*$/, ''));
}

const codes: [RegExp, Failure][] = [
  [/^(ENOTFOUND|EAI_)/, 'name'],
  [/TIMEOUT|ETIMEDOUT/, 'timeout'],
  [/CERT|TLS|SSL|SIGNATURE/, 'certificate'],
  [/REFUSED|^E(HOST|NET)/, 'refused'],
  [/INVALID_URL/, 'address'],
];

/** What a network error's code means; a code nobody foresaw counts as a hang-up. */
export const failureOf = (code: string): Failure =>
  codes.find(([pattern]) => pattern.test(code))?.[1] ?? 'hang-up';

function judged(status: number, movedTo?: string): Finding {
  if ([401, 403, 429].includes(status))
    return { verdict: 'unknown', sentence: `the site refuses machines (${status}); look by hand` };
  if ([404, 410].includes(status))
    return { verdict: 'gone', sentence: `there is no such page any more (${status})` };
  if (status < 200 || status >= 300)
    return { verdict: 'broken', sentence: `the site answers with an error (${status})` };
  return movedTo
    ? { verdict: 'moved', sentence: `write the new address: ${movedTo}`, movedTo }
    : { verdict: 'ok', sentence: 'it answers' };
}

/** What an answer says about the address that was asked. */
export const findingOf = (answer: Answer): Finding =>
  'failure' in answer
    ? { verdict: 'broken', sentence: failures[answer.failure] }
    : { ...judged(answer.status, answer.movedTo), status: answer.status };
