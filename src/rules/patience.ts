/** Whether to ask a site again, and how long to wait first. Times are in milliseconds. */
import type { Answer } from './links.ts';

const tries = 3;
const longest = 60_000;

const lasting = ['circle', 'hops', 'certificate', 'address'];

/** Retry-After comes as seconds, or as a date. Nothing when it is neither. */
function asked(retryAfter: string, now: number): number | undefined {
  const wait = /^\d+$/.test(retryAfter)
    ? Number(retryAfter) * 1000
    : Math.max(0, Date.parse(retryAfter) - now);
  return Number.isNaN(wait) ? undefined : wait;
}

/**
 * How long to wait before the next try.
 * @param answer what the latest try gave
 * @param tried how many tries there have been, 1 or more
 * @param pause the wait after the first try; it doubles each time
 * @param now the present moment, for a Retry-After that names one
 * @returns nothing when the answer stands: it was clear, the tries are used up, or the site asks
 * for more than a minute
 */
export function waitBeforeNext(
  answer: Answer,
  tried: number,
  pause: number,
  now: number,
): number | undefined {
  if (tried >= tries) return undefined;
  const doubled = pause * 2 ** (tried - 1);
  if ('failure' in answer) return lasting.includes(answer.failure) ? undefined : doubled;
  const { status, retryAfter } = answer;
  if (status < 500 && !(status === 429 && retryAfter)) return undefined;
  const wait = (retryAfter && asked(retryAfter, now)) || doubled;
  return wait <= longest ? wait : undefined;
}
