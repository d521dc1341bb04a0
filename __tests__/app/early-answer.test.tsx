import { fireEvent } from '@testing-library/react';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server.node';
import { Exercise } from '../../components/exercises/Exercise';
import { FeedbackPanel } from '../../components/exercises/FeedbackPanel';
import { sayNews } from '../../components/exercises/say-feedback';
import { spoken } from '../../components/reference/InlineText';
import { ReferenceProvider } from '../../components/reference/ReferenceProvider';
import { feedbackOn } from '../../domain/feedback';
import type { ChoiceItem } from '../../domain/item';
import { RUNGS } from '../../domain/rungs';
import { scoreItem } from '../../domain/score/score-item';
import { attemptsIn } from '../components/render-page';
import { choose } from '../domain/a-response';
import { aMatch, aMultiple, aSingle } from '../domain/an-item';
import { findItem, LESSONS } from '../e2e/course-files';
import { answerWith, arrive, news, openStatic, runEarlyScripts, said, sendItem, ZH } from './early-scripts';

beforeAll(runEarlyScripts);

/** Without what differs in letters alone: ids, how React parts texts, and what it gives a sign that is set. */
const plain = (html = '') =>
  html
    .replace(/ (?:id|aria-describedby)="[^"]*"/g, '')
    .replace(/<!-- -->/g, '')
    .replace(/ hidden="true"/g, ' hidden=""');
const parsed = (html: string) => {
  const place = document.createElement('div');
  place.innerHTML = html;
  return plain(place.innerHTML);
};

const REAL = LESSONS.flatMap(({ steps }) => steps.flatMap(({ items }) => items.map(findItem)));
const choices = REAL.filter((item): item is ChoiceItem => item.kind === 'single' || item.kind === 'multiple');

test('whatever is chosen, the panel, the marks, the score and the words are those of the scorer and of React', () => {
  expect(choices.length).toBeGreaterThan(5);
  fc.assert(
    fc.property(fc.constantFrom(...choices, aSingle(), aMultiple()), fc.infiniteStream(fc.boolean()), (item, coins) => {
      const drawn = item.options.filter(() => coins.next().value).map(({ id }) => id);
      const chosen = item.kind === 'single' ? drawn.slice(0, 1) : drawn;
      const form = openStatic(<Exercise item={item} />, item);
      answerWith(form, chosen);

      const score = scoreItem(item, choose(...chosen));
      const feedback = feedbackOn(item, choose(...chosen), RUNGS.count);
      if (!feedback || score.status !== 'scored') {
        expect(news(form)).toHaveTextContent('Choose an answer first. Nothing has been marked.');
        return;
      }
      const panel = renderToStaticMarkup(
        <ReferenceProvider value={ZH}>
          <FeedbackPanel kind={item.kind} feedback={feedback} />
        </ReferenceProvider>,
      );
      expect(plain(news(form)?.innerHTML)).toBe(parsed(panel));
      expect(form.querySelector('[data-score]')).toHaveTextContent(
        `First try ${Math.round((100 * score.earned) / score.possible)} %`,
      );
      const marks = [...form.querySelectorAll<HTMLElement>('label[data-mark]')].map((option) => [
        option.querySelector('input')?.value,
        option.dataset.mark,
      ]);
      expect(Object.fromEntries(marks)).toEqual(Object.fromEntries(feedback.notes.map(({ id, mark }) => [id, mark])));
      if (feedback.verdict === 'right') expect(document.activeElement).toBe(news(form)?.firstChild);
      else expect(said()).toBe(spoken(sayNews(item.kind, feedback, RUNGS.count, true), ZH));
    }),
    { numRuns: 60 },
  );
});

test('an item that has not come is being checked, and is marked when it has', () => {
  const form = openStatic(<Exercise item={aSingle()} />, null);
  answerWith(form, ['centre']);
  expect(form.querySelector('[type="submit"]')).toHaveTextContent('Checking …');
  expect(said()).toMatch(/^The page is still loading\. Your answer is kept/);

  sendItem(aSingle());
  document.dispatchEvent(new Event('DOMContentLoaded'));

  expect(news(form)?.querySelector('[data-feedback]')).toHaveAttribute('data-verdict', 'right');
  expect(form).not.toHaveAttribute('data-sent-early');
});

test('cards say that they are being checked, and are marked by React', async () => {
  const page = <Exercise item={aMatch()} />;
  const form = openStatic(page, null);
  for (const { id, bin } of aMatch().cards)
    fireEvent.input(form.querySelector(`select[name$="/${id}"]`) as HTMLElement, { target: { value: bin } });
  fireEvent.submit(form);
  expect(form.querySelector('[type="submit"]')).toHaveTextContent('Checking …');

  const session = await arrive(form, page);

  expect(attemptsIn(session)).toMatchObject([{ score: { earned: 3, possible: 3 } }]);
  expect(form).not.toHaveTextContent(/Checking|still loading/);
  expect(document.querySelectorAll('[data-feedback]')).toHaveLength(1);
});
