/**
 * The least page that searches. Weights and tolerance are those of ZBSearch’s own plugin for Starlight.
 * cspell:ignore zbsearch
 */
const [box, list] = [document.querySelector('input'), document.querySelector('ol')];

/** Fetches the engine and the index. @returns finds entries by what was typed */
async function loadSearch() {
  const { create, load, search } = await import('zbsearch');
  const index = create({ schema: { title: 'string', content: 'string' } });
  load(index, await (await fetch('/index.json')).json());
  return (term) => search(index, { term, tolerance: 1, boost: { title: 4 }, limit: 10 });
}

let searching;
box.addEventListener('focus', () => (searching ??= loadSearch()));
box.addEventListener('input', async () => {
  const { hits } = box.value ? await (await searching)(box.value) : { hits: [] };
  const items = hits.map(({ document: entry }) => {
    const item = document.createElement('li');
    item.append(Object.assign(document.createElement('a'), { textContent: entry.title }));
    return item;
  });
  list.replaceChildren(...items);
});
