/**
 * Its classic preset with its fast build, no sidebar, and the commonest search that needs no server.
 * cspell:ignore easyops
 */
const search = { docsRouteBasePath: '/', indexBlog: false, hashed: true };

export default {
  title: 'Library',
  url: 'https://library.example',
  baseUrl: '/',
  trailingSlash: true,
  future: { v4: true, faster: true },
  presets: [['classic', { docs: { routeBasePath: '/', sidebarPath: false }, blog: false }]],
  themes: [['@easyops-cn/docusaurus-search-local', search]],
};
