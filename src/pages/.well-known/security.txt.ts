/** /.well-known/security.txt: where a security problem is reported, and until when that holds (RFC 9116). */
import type { APIRoute } from 'astro';
import { monthsLater, localDay } from '../../domain/days.ts';
import { site as facts } from '../../site.ts';

/** Each build promises anew; RFC 9116 asks for less than a year. */
const monthsPromised = 10;

export const GET: APIRoute = ({ site, url }) =>
  new Response(
    [
      `Contact: ${facts.contact}`,
      `Expires: ${monthsLater(localDay(new Date()), monthsPromised)}T00:00:00Z`,
      'Preferred-Languages: en',
      `Canonical: ${new URL(url.pathname, site).href}`,
      '',
    ].join('\n'),
  );
