/** What to do where there is no bulletin. It stands in no page: only a search ever needs it. */

function link(to: string, words: string): HTMLAnchorElement {
  const element = document.createElement('a');
  element.href = to;
  element.textContent = words;
  return element;
}

/** What to check in any app, and where to go from there. */
export const noBulletin = (): (Node | string)[] => [
  'That does not mean it is safe or unsafe. In any app, check ',
  link('/features/', 'what it lets people do'),
  ': who can reach your child, what stays secret, what vanishes, what age it asks for, what it costs. If something has happened, ',
  link('/get-help/', 'get help now'),
  '. All names are in the ',
  link('/a-to-z/', 'A–Z'),
  '.',
];
