/** Everything that runs on first load, in one small file: each element only makes a working page kinder. */
import './live-search.ts';
import './review-date.ts';
