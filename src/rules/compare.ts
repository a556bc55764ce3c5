/** Two apps side by side: each thing either page states, and what the other page says of it. */

export type Statement = { label: string; says: string };
export type ComparedRow = { label: string; left: string; right: string };

const unsaid = 'Not stated';

/** Rows for everything stated on either side, in the left side’s order, then what only the right has. */
export function sideBySide(left: readonly Statement[], right: readonly Statement[]): ComparedRow[] {
  const [here, there] = [left, right].map((its) => new Map(its.map((it) => [it.label, it.says])));
  const labels = new Set([...left, ...right].map((it) => it.label));
  return [...labels].map((label) => ({
    label,
    left: here?.get(label) ?? unsaid,
    right: there?.get(label) ?? unsaid,
  }));
}
