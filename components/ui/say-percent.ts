/* The sign never stands at a line's beginning: the space before it does not break. */
/** A share as a percentage with at most one decimal, as scores are marked: 0.6 is "60 %", 0.605 is "60.5 %". */
export function sayPercent(share: number): string {
  return `${Math.round(share * 1000) / 10}\u00a0%`;
}

/** A share in whole per cent, where more would feign precision. */
export function sayWholePercent(share: number): string {
  return `${Math.round(share * 100)}\u00a0%`;
}
