/** How an entry's text is drawn: the only names an author may write in MDX, and its headings. */
import H2 from '../words/H2.astro';
import H3 from '../words/H3.astro';
import CaseStudy from './CaseStudy.astro';
import Contact from './Contact.astro';
import Note from './Note.astro';
import Service from './Service.astro';

export const prose = { CaseStudy, Contact, Note, Service, h2: H2, h3: H3 };
