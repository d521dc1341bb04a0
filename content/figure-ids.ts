/** The figures that components/figures draws; a lesson may name no other. */
export const FIGURE_IDS = [
  'three-pictures',
  'design-to-implementation',
  'design-and-execution',
  'which-way-the-arrow-points',
  'one-line-three-readings',
] as const;
