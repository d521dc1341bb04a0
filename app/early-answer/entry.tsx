/**
 * Marks a choice or takes a guess in the static page, before React has come: with the same scorer, the same words and the
 * same components, which here become HTML (see html-runtime.ts). app/early.ts calls it when "Check" is pressed and keeps
 * what was done; components/exercises/use-early-answer.ts takes it over. scripts/early-answer.mjs bundles it into
 * `.cache/early-answer.js`, and app/EarlyAnswerScript.tsx writes that into the page of a lesson.
 */
import { EarlyAction } from '../../components/exercises/EarlyAction';
import { FeedbackPanel } from '../../components/exercises/FeedbackPanel';
import { GuessReply } from '../../components/exercises/GuessReply';
import { type Marks, marksOf } from '../../components/exercises/marks';
import { OptionMark } from '../../components/exercises/OptionMark';
import { RefusalNote } from '../../components/exercises/RefusalNote';
import { sayHelp, sayScore } from '../../components/exercises/say-actions';
import { sayAttempt } from '../../components/exercises/say-feedback';
import { sayNoneChosen, UNCHANGED } from '../../components/exercises/say-obstacle';
import { spoken } from '../../components/reference/InlineText';
import { type Reference, ReferenceProvider } from '../../components/reference/ReferenceProvider';
import { type Feedback, feedbackOnChoice } from '../../domain/feedback';
import type { ChoiceItem, PredictItem } from '../../domain/item';
import { RUNGS } from '../../domain/rungs';
import { fractionOf } from '../../domain/score/score';
import { scoreChoice } from '../../domain/score/score-choice';
import type { EarlyPage, EarlyWork } from '../../runtime/early-page';
import type { Html } from './html-runtime';
import { readItem } from './read-item';

const { earlyPage: early } = window as unknown as { earlyPage?: EarlyPage };

/** Where is drawn what is said, and the action that React will bring; options have a place of their own each. */
const NEWS = 'div[data-early]';
const ACTION = 'div > span[data-early]';

/** Draws into one of the form's places; in this bundle what a component gives is HTML. */
function draw(form: HTMLElement, place: string, node: unknown): void {
  const found = form.querySelector(place);
  if (found) found.innerHTML = (node as Html | null)?.html ?? '';
}

/** Says and shows all that is to be said of an answer; false where the item has not come, or is of another kind. */
function answer(work: EarlyWork): boolean {
  const { form, acts } = work;
  const { kind = '', exercise = '' } = form.dataset;
  const found = /^(single|multiple|predict)$/.test(kind)
    ? readItem<ChoiceItem | PredictItem, Reference>(document, kind, exercise)
    : null;
  if (!found || !early) return false;
  const { item } = found;
  const reference = found.terms ?? { zh: {} };
  ReferenceProvider({ value: reference, children: null });
  stopWaiting(work);
  form.dataset.fresh = '';
  const chosen = [...form.querySelectorAll<HTMLInputElement>('fieldset > label > :checked')].map(({ value }) => value);
  const at = work.sentAt;
  work.sentAt = 0;
  work.isRefused = chosen.length === 0 || `${acts[acts.length - 1]?.chosen}` === `${chosen}`;
  if (work.isRefused) {
    early.say(refuse(form, chosen.length === 0 ? sayNoneChosen(kind) : UNCHANGED));
    return true;
  }
  acts.push({ chosen, since: work.since, at });
  work.since = 0;
  const feedback = item.kind === 'predict' ? null : feedbackOnChoice(item, chosen, RUNGS.count);
  if (item.kind === 'predict') draw(form, NEWS, <GuessReply item={item} />);
  else if (feedback) mark(work, item, feedback);
  if (item.kind !== 'predict' && feedback && feedback.verdict !== 'right') {
    early.say(spoken(sayAttempt(item.kind, feedback), reference));
    // As in use-answering.ts: once it was painted, its headline is in sight.
    setTimeout(() => form.querySelector('[data-feedback] > *')?.scrollIntoView({ block: 'nearest' }));
    return true;
  }
  // Nothing more is asked: the focus goes to what is said, which is read there.
  form.dataset.earlyOver = '';
  const options = form.querySelector('fieldset');
  if (options) options.disabled = true;
  form.querySelector<HTMLElement>('[data-feedback]')?.focus();
  return true;
}

/** Why an answer was not taken, after what stands there. */
function refuse(form: HTMLElement, why: string): string {
  form.querySelector('[data-message]')?.remove();
  const text = (<RefusalNote text={why} />) as unknown as Html;
  form.querySelector(NEWS)?.insertAdjacentHTML('beforeend', text.html);
  return why;
}

function mark({ form, acts }: EarlyWork, item: ChoiceItem, feedback: Feedback): void {
  const scores = acts.flatMap(({ chosen }) => {
    const score = scoreChoice(item, chosen);
    return score.status === 'scored' ? score : [];
  });
  const isRight = feedback.verdict === 'right';
  const [score, button] = [form.querySelector('[data-score]'), form.querySelector('[type="submit"]')];
  if (score && scores[0]) score.textContent = sayScore(scores[0], Math.max(...scores.map(fractionOf)));
  if (button) button.textContent = 'Check again';
  draw(
    form,
    ACTION,
    <EarlyAction isPractice={isRight}>{isRight ? 'Start again' : sayHelp(item.kind, RUNGS.count)}</EarlyAction>,
  );
  draw(form, NEWS, <FeedbackPanel kind={item.kind} feedback={feedback} />);
  drawMarks(form, item.kind, marksOf(feedback));
}

function drawMarks(form: HTMLElement, kind: string, marks: Marks): void {
  for (const option of form.querySelectorAll<HTMLElement>('fieldset > label')) {
    const input = option.querySelector('input');
    if (!input) continue;
    const own = marks[input.value];
    const id = `${input.name}/${input.value}`;
    draw(option, '[data-early]', own ? <OptionMark id={id} kind={kind} mark={own} /> : null);
    delete option.dataset.mark;
    input.removeAttribute('aria-describedby');
    if (!own) continue;
    option.dataset.mark = own;
    input.setAttribute('aria-describedby', id);
  }
}

/** An answer that was changed has no marks, as in React. */
function change(work: EarlyWork): void {
  const { form, sentAt } = work;
  if (sentAt) return;
  work.isRefused = false;
  drawMarks(form, '', {});
  draw(form, NEWS, null);
  draw(form, ACTION, null);
}

/** The button's own words, which "Checking …" took the place of. */
function stopWaiting({ form, label }: EarlyWork): void {
  const button = form.querySelector('[type="submit"]');
  if (form.dataset.sentEarly === undefined || !button) return;
  delete form.dataset.sentEarly;
  button.textContent = label;
  draw(form, NEWS, null);
}

/** What was sent before this script, or before the items, had come. */
function answerWaiting(): void {
  for (const work of Object.values(early?.works ?? {}))
    if (work.sentAt && work.form.dataset.alive === undefined) answer(work);
}

if (early) {
  if (!navigator.serviceWorker?.controller) early.start?.();
  Object.assign(early, { answer, change });
  answerWaiting();
  document.addEventListener('DOMContentLoaded', answerWaiting);
}
