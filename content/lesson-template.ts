const STEPS: { id: string; title: string; exercises: string[] }[] = [
  { id: 'guess', title: 'TODO: make a guess first', exercises: ['guess'] },
  { id: 'cases', title: 'TODO: two cases', exercises: ['cases'] },
  { id: 'idea', title: 'TODO: the idea behind them', exercises: ['idea'] },
  { id: 'test', title: 'TODO: test the claim', exercises: ['test'] },
  { id: 'check', title: 'TODO: check yourself', exercises: ['check_a', 'check_b', 'check_c'] },
  { id: 'sentence', title: 'TODO: say it in one sentence', exercises: ['sentence'] },
];

/** Items that the new lesson places, without their prefix; the first is the prediction, the last the comparison. */
export const PLACED_ITEMS: readonly string[] = STEPS.flatMap(({ exercises }) => exercises);

const TAKEAWAYS = `
<Takeaways>

- TODO: a line to take away.
- TODO: a second.
- TODO: a third.

</Takeaways>
`;

/** The MDX of a lesson to be written: the steps that the check wants, each with its exercise. */
export function fillLessonTemplate(id: string, prefix: string): string {
  const steps = STEPS.map(
    (step, i) => `<Step id="${step.id}" title="${step.title}">

TODO: 110–230 words. What comes from the article is cited by paragraph.<Cite p="P1" />

${step.exercises.map((exercise) => `<Exercise id="${prefix}_${exercise}" />`).join('\n\n')}
${i === STEPS.length - 1 ? TAKEAWAYS : ''}
</Step>
`,
  );
  return `---\nid: ${id}\n---\n\n${steps.join('\n')}`;
}
