import { screen, within } from '@testing-library/react';
import { ChoiceCounts } from '../../components/teach/results/ChoiceCounts';
import { analyseItems } from '../../domain/assignment/analyse-items';
import { gradeWork } from '../../domain/assignment/grade-work';
import { collectWork } from '../../domain/assignment/work';
import type { ScoredItem } from '../../domain/item';
import type { Placed } from '../../domain/response';
import { put } from '../domain/a-response';
import { anExtended, aSort } from '../domain/an-item';
import { anAssignment, aTry } from '../domain/assignment/an-assignment';
import { aCourseWith } from './a-course-file';
import { renderPage } from './render-page';

/** The rows of the table, when learners have given these answers in a quiz. */
async function rowsOf(item: ScoredItem, given: Placed[]): Promise<string[]> {
  const course = aCourseWith(item);
  const assignment = anAssignment({ parts: [{ kind: 'quiz', bank: 'twinning', count: 1 }] });
  const graded = given.map((placed) =>
    gradeWork(assignment, collectWork(assignment, aTry('f', 1000, { [item.id]: put(placed) }), course), course),
  );
  const [analysis] = analyseItems(graded);
  if (!analysis) throw new Error('nothing was graded');
  await renderPage(<ChoiceCounts item={item} analysis={analysis} />);
  return within(screen.getByRole('table', { name: 'What was answered' }))
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent).join(' | '));
}

test('of a shared list it is told part by part what the class chose, the most frequent first', async () => {
  const rows = await rowsOf(anExtended(), [
    { first: 'confirms', second: 'narrows', third: 'untouched' },
    { first: 'confirms', second: 'narrows', third: 'narrows' },
    { first: 'narrows', second: 'narrows', third: 'untouched' },
  ]);

  expect(rows).toEqual([
    'Answer to each part | Right? | Count of 3',
    'A firm came first → Confirms it | wrong | 2',
    'A firm came first → Narrows it | right | 1',
    'A ministry came first → Narrows it | right | 3',
    'It rained → Does not touch it | right | 2',
    'It rained → Narrows it | wrong | 1',
  ]);
});

test('of other boards wrong placements come first', async () => {
  const rows = await rowsOf(aSort({ id: 'tw_another' }), [
    { beijing: 'one', china: 'many', hunan: 'many', jiangxi: 'many' },
  ]);

  expect(rows.slice(0, 2)).toEqual(['Placement | Right? | Count of 1', 'China wants → Many actors | wrong | 1']);
});
