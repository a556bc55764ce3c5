/** The least page that searches. Weights and tolerance are those of ZBSearch’s own plugin for Starlight. */
import { create, load, search } from 'zbsearch';

const [box, list] = [document.querySelector('input'), document.querySelector('ol')];

async function fetchIndex() {
  const index = create({ schema: { title: 'string', content: 'string' } });
  load(index, await (await fetch('/index.json')).json());
  return index;
}

let index;
box.addEventListener('focus', () => (index ??= fetchIndex()));
box.addEventListener('input', async () => {
  const options = { term: box.value, tolerance: 1, boost: { title: 4 }, limit: 10 };
  const { hits } = box.value ? await search(await index, options) : { hits: [] };
  const items = hits.map(({ document: entry }) => {
    const item = document.createElement('li');
    item.append(Object.assign(document.createElement('a'), { textContent: entry.title }));
    return item;
  });
  list.replaceChildren(...items);
});
