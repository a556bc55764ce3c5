/** An entry's text as HTML and as words: drawn from its tree, escaped, and never run. */
import fc from 'fast-check';
import { mdxToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { blocksOf, type Word } from '../../../src/domain/words.ts';

const find = (id: string) => {
  if (id !== 'lantern') throw new Error(`no ${id}`);
  return { title: 'Lantern & Line', phone: '0700 111 222', email: 'a@lantern.example' };
};
const drawn = (text: string) => blocksOf(mdxToMdast(text) as unknown as Word, find);
const html = (text: string) => drawn(text).map((it) => it.html);

describe('An entry’s text', () => {
  test('is drawn as plain HTML, block by block', () => {
    expect(
      html('One *two* **three** `four`.\n\n### Five\n\n- six\n- [seven](https://a.example/)'),
    ).toEqual([
      '<p>One <em>two</em> <strong>three</strong> <code>four</code>.</p>',
      '<h3>Five</h3>',
      '<ul><li>six</li><li><a href="https://a.example/">seven</a></li></ul>',
    ]);
  });

  test('takes a service’s name, number and address from its entry', () => {
    expect(html('<Service id="lantern" /> is on <Contact of="lantern" />.')).toEqual([
      '<p><a href="/services/lantern/">Lantern &#38; Line</a> is on <a href="tel:0700111222">0700 111 222</a> or <a href="mailto:a@lantern.example">a@lantern.example</a>.</p>',
    ]);
    expect(() => html('<Service id="nobody" />')).toThrow('no nobody');
  });

  test('sets our notes and the bulletin’s cases apart, and knows a note from the rest', () => {
    const [note, study] = drawn(
      '<Note>\n\nOurs.\n\n</Note>\n\n<CaseStudy>\n\nTheirs.\n\n</CaseStudy>',
    );
    expect(note).toEqual({
      kind: 'note',
      html: '<div class="our-note" role="note"><p class="label">Our note</p><p>Ours.</p></div>',
      text: 'Our note\nOurs.',
    });
    expect(study?.text).toBe('A case from the bulletin\nTheirs.');
  });

  test('cannot run: code, frames and unknown components are never drawn', () => {
    for (const text of [
      '{1 + 1}',
      '<iframe />',
      '<script>x</script>',
      '![x](https://a.example/x.png)',
      'export const x = 1',
    ])
      expect(() => html(text)).toThrow();
  });

  test('keeps whatever is typed as text', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const tree = {
          type: 'root',
          children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
        };
        const [block] = blocksOf(tree, find);
        expect(block!.html.replace(/^<p>|<\/p>$/g, '')).not.toMatch(/[<>"]/);
        expect(block!.text).toBe(value.trim());
      }),
    );
  });
});
