/** Points without needless decimals: 2, 2.5, 0.33. */
export function formatPoints(points: number): string {
  return String(Math.round(points * 100) / 100);
}
