/** Two apps side by side: each thing either page states, and what the other page says of it. */

export type Statement = { label: string; says: string };
export type ComparedRow = { label: string; left: string; right: string };

const notStated = 'Not stated';

/** Rows for everything stated on either side, what both state first. */
export function sideBySide(left: readonly Statement[], right: readonly Statement[]): ComparedRow[] {
  const [here, there] = [left, right].map(
    (statements) => new Map(statements.map(({ label, says }) => [label, says])),
  );
  const labels = new Set([...left, ...right].map(({ label }) => label));
  const both = (label: string) => Number(here?.has(label) && there?.has(label));
  const inOrder = [...labels].sort((a, b) => both(b) - both(a));
  return inOrder.map((label) => ({
    label,
    left: here?.get(label) ?? notStated,
    right: there?.get(label) ?? notStated,
  }));
}
