/** Where a security problem is reported: what security.txt says. */
import { expect, test } from 'vitest';
import { expiryIssue, securityTxt } from '../../../src/domain/disclosure.ts';

test('security.txt says whom to write to, until when, in which language and where it stands', () => {
  const canonical = 'https://library.example/.well-known/security.txt';
  expect(securityTxt({ contact: 'mailto:a@library.example', expires: '2027-10-31', canonical }))
    .toBe(`Contact: mailto:a@library.example
Expires: 2027-10-31T00:00:00Z
Preferred-Languages: en
Canonical: ${canonical}
`);
});

test.each([
  ['2026-12-24', undefined],
  ['2027-11-24', undefined],
  ['2026-12-23', 'security.txt ends, or will within 30 days (2026-12-23)'],
  ['2020-01-01', 'set "securityTxtExpires" there to a day from 2026-12-24 to 2027-11-24'],
  ['2027-11-25', 'security.txt promises more than a year (2027-11-25)'],
])('on 24 November 2026, an end on %s is told: %s', (expires, sentence) => {
  const issue = expiryIssue(expires, '2026-11-24');
  if (sentence) expect(issue).toContain(sentence);
  else expect(issue).toBeUndefined();
});
