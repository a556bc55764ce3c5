/**
 * Its classic preset with its fast build, without a sidebar and a first page.
 */
const search = { docsRouteBasePath: '/', indexBlog: false, hashed: true };

export default {
  title: 'Library',
  url: 'https://library.example',
  baseUrl: '/',
  trailingSlash: true,
  onBrokenLinks: 'ignore',
  future: { v4: true, faster: true },
  presets: [['classic', { docs: { routeBasePath: '/', sidebarPath: false }, blog: false }]],
  themes: [['@easyops-cn/docusaurus-search-local', search]],
};
