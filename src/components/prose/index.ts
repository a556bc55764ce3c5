/** The only names an author may write in MDX. */
import CaseStudy from './CaseStudy.astro';
import Contact from './Contact.astro';
import Note from './Note.astro';
import Service from './Service.astro';

export const prose = { CaseStudy, Contact, Note, Service };
