/**
 * Asks other sites whether an address still answers: follows redirects, gives up after a time, tries
 * again when that may help, and never asks one site two things at once. Nothing it reads is kept.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { type Answer, failureOf } from '../rules/links.ts';
import { waitBeforeNext } from '../rules/patience.ts';

/** Milliseconds for one request and before the second try; and how many sites are asked at once. */
export type Manners = { timeout: number; pause: number; atOnce: number };

const hops = 10;
const headers = { 'User-Agent': 'bulletin-library-links/1', Accept: 'text/html,*/*;q=0.8' };

async function request(url: string, timeout: number): Promise<Response> {
  const signal = AbortSignal.timeout(timeout);
  const response = await fetch(url, { redirect: 'manual', headers, signal });
  await response.body?.cancel();
  return response;
}

/** Where a response leads on to; nothing when it is the last. @throws when that is no web address */
function onward(response: Response, url: string): string | undefined {
  const location = response.headers.get('Location');
  if (![301, 302, 303, 307, 308].includes(response.status) || !location) return undefined;
  const next = new URL(location, url);
  if (!/^https?:$/.test(next.protocol))
    throw Object.assign(new Error(`${url} leads to ${next.protocol}`), { code: 'INVALID_URL' });
  next.hash = '';
  return next.href;
}

async function follow(address: string, timeout: number): Promise<Answer> {
  const seen = new Set<string>();
  let url = address;
  let movedTo: string | undefined;
  let permanent = true;
  while (!seen.has(url)) {
    if (seen.size > hops) return { failure: 'hops' };
    seen.add(url);
    const response = await request(url, timeout);
    const next = onward(response, url);
    if (!next) {
      const retryAfter = response.headers.get('Retry-After') ?? undefined;
      return { status: response.status, movedTo, retryAfter };
    }
    permanent &&= [301, 308].includes(response.status);
    if (permanent) movedTo = next;
    url = next;
  }
  return { failure: 'circle' };
}

async function tryOnce(address: string, timeout: number): Promise<Answer> {
  try {
    return await follow(address, timeout);
  } catch (error) {
    const { name, code, cause } = error as Error & { code?: unknown; cause?: { code?: unknown } };
    return {
      failure: failureOf(name === 'TimeoutError' ? 'TIMEOUT' : String(cause?.code ?? code)),
    };
  }
}

async function ask(address: string, { timeout, pause }: Manners): Promise<Answer> {
  for (let tried = 1; ; tried += 1) {
    const answer = await tryOnce(address, timeout);
    const pauseNow = waitBeforeNext(answer, tried, pause, Date.now());
    if (pauseNow === undefined) return answer;
    await wait(pauseNow);
  }
}

/**
 * Asks every address once, several sites at a time and one address of a site after another.
 * @param told hears each answer as it comes
 */
export async function askAll(
  addresses: readonly string[],
  manners: Manners,
  told: (address: string, answer: Answer) => void,
): Promise<void> {
  const sites = Map.groupBy(new Set(addresses), (it) => URL.parse(it)?.host ?? it).values();
  const asker = async () => {
    // The askers share one iterator, so each takes the next site that nobody has taken.
    for (const site of sites)
      for (const address of site) told(address, await ask(address, manners));
  };
  await Promise.all(Array.from({ length: manners.atOnce }, asker));
}
