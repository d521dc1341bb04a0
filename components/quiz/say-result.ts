import { type FormProgress, scoreForm } from '../../domain/quiz';
import { fractionOf } from '../../domain/score/score';
import { sayWholePercent } from '../ui/say-percent';

/** What a form's points come to, in a sentence or two; with how little was wanting, where one answer would have done. */
export function sayResult(progress: FormProgress, pass: number): string {
  const { form, answers } = progress;
  const { earned, possible } = scoreForm(progress);
  const share = fractionOf({ earned, possible });
  const reached = sayWholePercent(share);
  if (form.isPractice) return 'This was practice: it does not change your quiz result.';
  if (form.assignment) return `That is ${reached}. It counts for your assignment.`;
  if (share >= pass) return `That is ${reached}: passed. The line is at ${sayWholePercent(pass)}.`;
  // A question that earned nothing has a whole point to give, one that was partly right only its rest.
  const most = Math.max(
    ...form.items.map((id) => {
      const score = answers.get(id)?.score;
      return 1 - (score ? fractionOf(score) : 0);
    }),
  );
  const isNear = fractionOf({ earned: earned + most, possible }) >= pass;
  return `That is ${reached}, and the line is at ${sayWholePercent(pass)}. ${
    isNear ? 'One more right answer passes.' : 'What you missed is below, with the reasons.'
  }`;
}
