import { fireEvent, screen, within } from '@testing-library/react';
import { ResultsPage } from '../../components/teach/results/ResultsPage';
import type { Assignment } from '../../domain/assignment/assignment';
import { drawAssigned } from '../../domain/assignment/draw';
import { makeReceipt, type Receipt } from '../../domain/assignment/receipt';
import { writeReceiptCode } from '../../domain/assignment/receipt-code';
import { collectWork } from '../../domain/assignment/work';
import type { Log } from '../../domain/entry';
import { aGradingCourse, anAssignment, aTry, RIGHT, WRONG } from '../domain/assignment/an-assignment';
import { aSession } from '../runtime/a-session';
import { outline } from './a-course-file';
import { renderPage } from './render-page';

const course = aGradingCourse();
export const CLASS_QUIZ = anAssignment({
  parts: [{ kind: 'quiz', bank: 'twinning', count: 2 }],
  seed: { kind: 'class', value: 's' },
  due: { at: Date.UTC(2026, 11, 1), zone: 'UTC' },
});
const draw = (tryNumber: number) =>
  drawAssigned(
    CLASS_QUIZ,
    { kind: 'quiz', bank: 'twinning', count: 2 },
    { items: course.banks[0]?.items ?? [] },
    { formId: '', tryNumber },
  );
// What this class is asked in the first try and in the second.
export const [ONE = '', TWO = ''] = draw(1);
export const [THREE = '', FOUR = ''] = draw(2);
export const IN_TIME = Date.UTC(2026, 10, 30, 12);
export const TOO_LATE = Date.UTC(2026, 11, 2, 12);

export function receipt(name: string, log: Log, assignment: Assignment = CLASS_QUIZ): Receipt {
  return makeReceipt({ assignment, work: collectWork(assignment, log, course), name }, course, {
    now: (log[log.length - 1]?.at ?? 0) + 60_000,
    nonce: `${name}${log.length}`,
  });
}

export const FROM_AMINA = receipt('Amina', aTry('a', IN_TIME, { [ONE]: RIGHT, [TWO]: RIGHT }));
export const FROM_BO = receipt('Bo', aTry('b', TOO_LATE, { [ONE]: RIGHT, [TWO]: WRONG }));

export async function openResults() {
  const { session, clock } = aSession();
  clock.at = TOO_LATE;
  const page = await renderPage(<ResultsPage outline={outline} itemsUrl="/items" />, { session });
  await screen.findByRole('heading', { name: 'Add receipts' });
  return page;
}

export function paste(text: string): void {
  const more = screen.queryByRole('button', { name: 'Add more receipts', expanded: false });
  if (more) fireEvent.click(more);
  fireEvent.change(screen.getByLabelText(/^Or paste codes/), { target: { value: text } });
  fireEvent.click(screen.getByRole('button', { name: 'Add the pasted codes' }));
}

export function codes(...receipts: Receipt[]): string {
  return receipts.map((each) => writeReceiptCode(each)).join('\n\n');
}

/** The cells of the gradebook, a row a receipt; of the remarks the whole, not their signs. */
export function book(): string[][] {
  const table = within(screen.getByRole('region', { name: 'Gradebook, a row a receipt' })).getByRole('table');
  return within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) =>
      [...row.children].map((cell) => (cell.querySelector('details') ? fullText(cell) : cell.textContent) ?? ''),
    );
}

function fullText(cell: Element): string {
  return [...cell.querySelectorAll('details > p')].map(({ textContent }) => textContent).join(' ');
}
