/** Everything an author may write besides Markdown. */
import CaseStudy from './CaseStudy.astro';
import Contact from './Contact.astro';
import FeedbackAddress from './FeedbackAddress.astro';
import h2 from './Heading2.astro';
import h3 from './Heading3.astro';
import Note from './Note.astro';
import Service from './Service.astro';

export const mdxComponents = { CaseStudy, Contact, FeedbackAddress, Note, Service, h2, h3 };
