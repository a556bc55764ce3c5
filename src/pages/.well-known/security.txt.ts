/** /.well-known/security.txt: where a security problem is reported, and until when that holds. */
import type { APIRoute } from 'astro';
import { securityTxt, securityTxtPath } from '../../domain/disclosure.ts';
import { site as facts } from '../../site.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(
    securityTxt({
      contact: facts.contact,
      expires: facts.securityTxtExpires,
      canonical: new URL(securityTxtPath, site).href,
    }),
  );
