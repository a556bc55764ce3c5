/** What many measurements of one thing come to. */

/** The value that this share of all values does not exceed. */
export const atShare = (values: number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? NaN;

/** Milliseconds: the middle, and what 95 in a hundred do not exceed. */
export type Times = { median: number; p95: number };

export const timesOf = (values: number[]): Times => ({
  median: atShare(values, 0.5),
  p95: atShare(values, 0.95),
});
