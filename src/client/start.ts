/** Everything that runs on first load, in one small file: each element only makes a working page kinder. */
import './exit-this-page.ts';
import './guide-steps.ts';
import './live-search.ts';
import './print-page.ts';
import './review-date.ts';

document
  .querySelector<HTMLElement>('.share')
  ?.addEventListener(
    'toggle',
    ({ currentTarget }) =>
      void import('./share-page.ts').then(({ fillShare }) =>
        fillShare(currentTarget as HTMLElement),
      ),
    { once: true },
  );
