import { fireEvent, screen, within } from '@testing-library/react';
import { AssignmentBuilder } from '../../components/teach/AssignmentBuilder';
import { newSettings, readSettings, settingsOf } from '../../components/teach/assignment-settings';
import type { Assignment } from '../../domain/assignment/assignment';
import { decodeAssignment, encodeAssignment } from '../../domain/assignment/link';
import { anAssignment } from '../domain/assignment/an-assignment';
import { aSession } from '../runtime/a-session';
import { outline, serveItems } from './a-course-file';
import { renderPage } from './render-page';

beforeEach(() => {
  serveItems();
  // jsdom has no layout, so nothing to scroll.
  Element.prototype.scrollIntoView = () => {};
});
afterEach(() => window.history.replaceState(null, '', '/'));

const NOW = Date.UTC(2026, 10, 27, 12);

async function openBuilder(hash = '') {
  window.history.replaceState(null, '', `/teach/${hash && `#${hash}`}`);
  const { session, clock } = aSession();
  clock.at = NOW;
  return renderPage(<AssignmentBuilder outline={outline} itemsUrl="/items" basePath="/sub" />, { session });
}

/** The assignment of the link that the page shows. */
function built(): Assignment {
  const decoded = decodeAssignment(screen.getByLabelText<HTMLInputElement>('The link').value, outline);
  if (!decoded.ok) throw new Error(`the link is ${decoded.why}`);
  return decoded.assignment;
}

const SPARE = { ...newSettings({ id: 'week3', seedValue: 'autumn' }), zone: 'Africa/Lusaka' };

test('before anything is chosen the page says what to do first, and how it goes as things stand', async () => {
  await openBuilder();

  expect(screen.getByRole('heading', { name: 'First, choose what they do' })).toBeInTheDocument();
  expect(screen.getByText('Any order, passed from 60 %, signed with a name.')).toBeInTheDocument();
  expect(screen.queryByRole('heading', { name: 'Not ready yet' })).toBeNull();
  expect(screen.queryByLabelText('The link')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Begin a new assignment' })).toBeNull();
});

test('what is chosen stands in the link, under the site’s sub-path, and in the address for a reload', async () => {
  const { user } = await openBuilder();
  await user.type(screen.getByLabelText('Title'), 'Week 3');
  await user.click(screen.getByRole('checkbox', { name: /^Lesson Twinning/ }));
  await user.click(screen.getByRole('button', { name: /^All 2 steps/ }));
  await user.click(screen.getByRole('checkbox', { name: 'Pairs' }));
  await user.click(screen.getByRole('checkbox', { name: /^Quiz Twinning/ }));
  await user.clear(screen.getByRole('spinbutton', { name: /^Questions/ }));
  await user.type(screen.getByRole('spinbutton', { name: /^Questions/ }), '3');
  await user.click(screen.getByRole('radio', { name: /^Gated/ }));
  await user.click(screen.getByRole('radio', { name: 'Drawn anew for each student' }));
  await user.click(screen.getByRole('radio', { name: 'When the quiz is handed in' }));
  await user.click(screen.getByRole('radio', { name: /^Their e-mail address/ }));
  await user.clear(screen.getByLabelText(/^Pass mark/));
  await user.type(screen.getByLabelText(/^Pass mark/), '70');
  await user.clear(screen.getByLabelText(/^Tries at each quiz/));

  expect(built()).toEqual({
    id: expect.stringMatching(/^[a-z0-9]{8}$/),
    title: 'Week 3',
    parts: [
      { kind: 'lesson', lesson: 'twinning', steps: ['guess'] },
      { kind: 'quiz', bank: 'twinning', count: 3 },
    ],
    seed: { kind: 'each' },
    passMark: 0.7,
    attempts: null,
    feedback: 'end',
    order: 'gated',
    due: null,
    note: '',
    sign: 'email',
  });
  const link = screen.getByLabelText<HTMLInputElement>('The link').value;
  expect(link.startsWith('http://localhost/sub/assignment/#a1.')).toBe(true);
  expect(window.location.hash).toBe(link.slice(link.indexOf('#')));
});

test('a due date is a moment by the clocks of its zone', async () => {
  const { user } = await openBuilder(encodeAssignment(anAssignment()) ?? '');
  await user.click(screen.getByRole('checkbox', { name: 'It has a due date' }));
  expect(screen.getByText('The due date needs a day, a time and a time zone.')).toBeInTheDocument();

  await user.selectOptions(screen.getByLabelText('By the clocks of'), 'Africa/Lusaka');
  await user.type(screen.getByLabelText('Day'), '2026-12-01');

  expect(built().due).toEqual({ at: Date.UTC(2026, 11, 1, 21, 59), zone: 'Africa/Lusaka' });
});

test('a link opened in the builder can be changed and stays the same assignment', async () => {
  const { user } = await openBuilder(encodeAssignment(anAssignment()) ?? '');
  expect(built()).toEqual(anAssignment());

  await user.type(screen.getByLabelText('Title'), ', mended');
  expect(built()).toEqual(anAssignment({ title: 'Week 3: twinning, mended' }));

  await user.click(screen.getByRole('button', { name: 'Begin a new assignment' }));
  expect(screen.getByRole('heading', { name: 'First, choose what they do' })).toBeInTheDocument();
  expect(window.location.hash).toBe('');
});

test('a broken link in the address is said to be so, and a new assignment can be built', async () => {
  await openBuilder('a1.broken.0f9c2a11');

  expect(screen.getByText(/^This link was damaged on its way\..*Below is a new assignment\.$/)).toBeInTheDocument();
});

test('the text for an e-mail holds title, note, parts, due date and link', async () => {
  const due = { at: Date.UTC(2026, 11, 1, 21, 59), zone: 'Africa/Lusaka' };
  await openBuilder(encodeAssignment(anAssignment({ due, note: 'Bring questions.' })) ?? '');
  fireEvent.click(screen.getByRole('button', { name: 'E-mail' }));
  const text = (await screen.findByLabelText<HTMLTextAreaElement>(/^For an e-mail/)).value;

  for (const part of [
    'Week 3: twinning\n\nBring questions.',
    '• Lesson: Twinning\n• Quiz: Twinning, 2 questions',
    'Due: Tuesday, 1 December 2026, 23:59 (Africa/Lusaka)',
    screen.getByLabelText<HTMLInputElement>('The link').value,
  ])
    expect(text).toContain(part);
});

test('a QR code and a preview of the student’s page are there', async () => {
  const { user } = await openBuilder(encodeAssignment(anAssignment()) ?? '');
  await user.click(screen.getByRole('button', { name: 'QR code' }));
  await user.click(screen.getByText('Preview: what a student will see'));

  expect(await screen.findByRole('img', { name: /^QR code/ })).toBeInTheDocument();
  const preview = await screen.findByRole('article');
  expect(await within(preview).findByText('Not begun.', { selector: 'li:first-child span' })).toBeInTheDocument();
  expect(within(preview).queryByRole('link')).toBeNull();
  expect(within(preview).getByRole('button', { name: 'Make my receipt' })).toBeDisabled();
});

test('two presses make a link: a preset fills the whole form, and says that it is pressed', async () => {
  const { user } = await openBuilder();
  const preset = screen.getByRole('button', { name: /^The whole module in two weeks .*About 20–25 minutes$/ });
  expect(preset).toHaveAttribute('aria-pressed', 'false');
  await user.click(preset);

  expect(preset).toHaveAttribute('aria-pressed', 'true');
  expect(screen.getByRole('button', { name: 'Copy the link' })).toHaveClass('primary');
  expect(built()).toMatchObject({
    title: 'The whole module in two weeks',
    parts: [
      { kind: 'lesson', lesson: 'twinning', steps: null },
      { kind: 'quiz', bank: 'twinning', count: 4 },
    ],
  });
  expect(new Date(built().due?.at ?? 0).toISOString()).toMatch(/^2026-12-1[12]T/);

  await user.click(screen.getByRole('checkbox', { name: /^Quiz Twinning/ }));
  expect(preset).toHaveAttribute('aria-pressed', 'false');
});

test('another preset makes another assignment and leaves a title that was typed', async () => {
  const { user } = await openBuilder();
  await user.click(screen.getByRole('button', { name: /^The whole module/ }));
  const { id } = built();
  await user.clear(screen.getByLabelText('Title'));
  await user.type(screen.getByLabelText('Title'), 'Week 3');
  await user.click(screen.getByRole('button', { name: /^One lesson before class/ }));

  expect(built().id).not.toBe(id);
  expect(built()).toMatchObject({ title: 'Week 3', parts: [{ kind: 'lesson', lesson: 'twinning', steps: null }] });
});

test('the rules stand in one sentence, which follows them', async () => {
  const { user } = await openBuilder(encodeAssignment(anAssignment()) ?? '');
  await user.click(screen.getByRole('radio', { name: /^Gated/ }));

  expect(
    screen.getByText(
      'One part after the other, quiz questions drawn for each student, feedback after each question, the best of 2 tries, passed from 60 %, signed with a name.',
    ),
  ).toBeInTheDocument();
});

test('the page’s old anchor to the sheets opens an empty form', async () => {
  await openBuilder('print');

  expect(screen.getByRole('heading', { name: 'First, choose what they do' })).toBeInTheDocument();
  expect(screen.queryByText(/This link/)).toBeNull();
});

test.each<[string, Partial<typeof SPARE>, string]>([
  [
    'a lesson without a step',
    { lessons: { twinning: [] } },
    'Choose at least one step of “Twinning”, or leave the lesson out.',
  ],
  ['no question', { quizzes: { twinning: '0' } }, '“Quiz: Twinning” can ask 1 to 6 questions.'],
  ['more questions than there are', { quizzes: { twinning: '7' } }, '“Quiz: Twinning” can ask 1 to 6 questions.'],
  ['questions in words', { quizzes: { twinning: 'three' } }, '“Quiz: Twinning” can ask 1 to 6 questions.'],
  ['a pass mark above 100', { passPercent: '101' }, 'The pass mark is a number from 0 to 100.'],
  ['no pass mark', { passPercent: '' }, 'The pass mark is a number from 0 to 100.'],
  ['half a try', { attempts: '1.5' }, 'The tries are a whole number from 1 to 20, or nothing for no limit.'],
  ['a due date without a day', { hasDue: true, date: '' }, 'The due date needs a day, a time and a time zone.'],
  ...['0002', '0020', '0202', '0026', '1969', '3000'].map((year): [string, Partial<typeof SPARE>, string] => [
    `a year as it is typed, ${year}`,
    { hasDue: true, date: `${year}-12-01` },
    'The due date needs a year from 2000 to 2999.',
  ]),
])('%s is told', (_what, parts, fault) => {
  expect(readSettings({ ...SPARE, quizzes: { twinning: '2' }, ...parts }, outline)).toEqual({ faults: [fault] });
});

test('a form made from an assignment makes that assignment', () => {
  const due = { at: Date.UTC(2026, 11, 1, 21, 59), zone: 'Africa/Lusaka' };
  for (const assignment of [
    anAssignment(),
    anAssignment({ due, seed: { kind: 'class', value: 'spring' }, attempts: null, passMark: 0.625, sign: 'email' }),
    anAssignment({ parts: [{ kind: 'lesson', lesson: 'twinning', steps: ['pairs'] }], order: 'gated' }),
  ])
    expect(readSettings(settingsOf(assignment, outline, SPARE), outline)).toEqual({ assignment });
});

test('where the browser takes only a hundred changes of the address, no keystroke is lost and the address is right in the end', async () => {
  const { user } = await openBuilder();
  await user.click(screen.getByRole('checkbox', { name: /^Lesson Twinning/ }));
  const real = window.history.replaceState;
  let taken = 0;
  window.history.replaceState = (...change) => {
    taken += 1;
    if (taken > 100) throw new DOMException('more than 100 times per 10 seconds', 'SecurityError');
    real.apply(window.history, change);
  };
  const note = screen.getByLabelText<HTMLTextAreaElement>(/^A note to students/);
  for (let n = 0; n < 130; n += 1) fireEvent.change(note, { target: { value: `${note.value}x` } });
  fireEvent.blur(note);
  window.history.replaceState = real;

  expect(note.value).toHaveLength(130);
  expect(built().note).toHaveLength(130);
  const kept = decodeAssignment(window.location.hash.slice(1), outline);
  expect(kept.ok && kept.assignment.note).toHaveLength(130);
});
