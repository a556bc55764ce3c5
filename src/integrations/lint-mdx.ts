/** A Sätteri plugin: holds every body that Astro compiles, in dev and in a build, to the content rules. */
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin } from 'satteri';
import { start } from '../scripts/front-matter.ts';
import { lintTree, type MdastNode } from '../scripts/lint-mdx.ts';

export const lintMdx = defineMdastPlugin({
  name: 'lint-mdx',
  options: { position: true },
  /** @throws everything that must not be published in this body */
  before(root, { fileURL, data }) {
    const issues = lintTree(root as MdastNode);
    if (data.astro?.frontmatter.layout !== undefined)
      issues.push({ ...start, sentence: 'take out "layout": it would load a file as code' });
    const file = fileURL ? fileURLToPath(fileURL) : 'This entry';
    if (issues.length > 0)
      throw new Error(
        [
          `${file} has ${issues.length} to put right; npm run check gives their lines:`,
          ...issues.map(({ sentence }) => `- ${sentence}`),
        ].join('\n'),
      );
  },
});
