import { EARLY_NEWS, type EarlyWork, findEarlyPage, moveWithFocus } from './early-page';

/**
 * What was done in an exercise before its script came, or null. Its form is another than React's where that has been drawn
 * anew. Told once: what comes later was not done early.
 */
export function takeEarlyWork(exercise: string): EarlyWork | null {
  const works = findEarlyPage()?.works;
  const work = works && Object.hasOwn(works, exercise) ? works[exercise] : undefined;
  if (works) delete works[exercise];
  // A right answer locks its options, and what is locked tells nothing.
  const options = work?.form.querySelector('fieldset');
  if (options) options.disabled = false;
  return work ?? null;
}

/**
 * Takes out of a form what the early scripts wrote into it, for React to draw the same: to be called before that is painted.
 * What was said of an answer stays (EarlyNews.tsx), in the form that stands now; tells whether there is such a thing.
 */
export function clearEarlyMarks({ form, label, ...work }: EarlyWork, now: HTMLFormElement): boolean {
  for (const name of ['sentEarly', 'earlyOver', 'fresh']) delete form.dataset[name];
  const news = work.news ?? form.querySelector(EARLY_NEWS);
  // One by one: what is put back in its place has lost the focus.
  for (const drawn of form.querySelectorAll('[data-early] > *')) if (drawn !== news) drawn.remove();
  for (const option of form.querySelectorAll<HTMLElement>('label[data-mark]')) {
    delete option.dataset.mark;
    option.querySelector('input')?.removeAttribute('aria-describedby');
  }
  const [button, score] = [form.querySelector('[type="submit"]'), form.querySelector('[data-score]')];
  if (button && label) button.textContent = label;
  if (score) score.textContent = '';
  const place = now.querySelector('div[data-early]');
  if (news && place && form !== now) moveWithFocus(news, place);
  return news !== null;
}
