/** As it comes, but for the sidebar: with a thousand pages in that of every page, nobody would publish it. */
import starlight from '@astrojs/starlight';

export default {
  site: 'https://library.example',
  integrations: [starlight({ title: 'Library', sidebar: [] })],
};
