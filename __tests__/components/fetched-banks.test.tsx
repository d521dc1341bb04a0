import { act, screen } from '@testing-library/react';
import { AssignmentPage } from '../../components/assignment/AssignmentPage';
import { FramedItem } from '../../components/handout/FramedItem';
import { ItemPage } from '../../components/handout/ItemPage';
import { AnkiExport } from '../../components/record/AnkiExport';
import { EntryDetails } from '../../components/record/EntryDetails';
import type { AssignedPart } from '../../domain/assignment/assignment';
import { encodeAssignment } from '../../domain/assignment/link';
import { outlineOf } from '../../domain/assignment/outline';
import { fileOfHome, nameOfHomes } from '../../domain/handout/item-home';
import { anAttempt } from '../domain/an-entry';
import { aSingle } from '../domain/an-item';
import { aGradingCourse, anAssignment } from '../domain/assignment/an-assignment';
import { aSession } from '../runtime/a-session';
import { serveCourse } from './a-course-file';
import { aLearnerOn, openReview, questions, serveReviewItems } from './a-review-page';
import { renderPage } from './render-page';

afterEach(() => window.history.replaceState(null, '', '/'));

/** The small course with a final quiz, whose bank has a question of its own. */
function aCourseWithFinal() {
  const course = aGradingCourse();
  const item = aSingle({ id: 'fin_q', bank: 'final', for: 'quiz' });
  course.banks.push({ id: 'final', title: 'Final quiz', draw: 1, pass: 0.7, items: [item] });
  return course;
}
const course = aCourseWithFinal();
const outline = outlineOf(course);

let sites = 0;
/** An address where nothing has been fetched yet. */
function aFreshSite() {
  sites += 1;
  return `/site-${sites}/items`;
}

async function openAssignment(hash: string, itemsUrl: string) {
  window.history.replaceState(null, '', `/assignment/#${hash}`);
  const page = await renderPage(<AssignmentPage outline={outline} itemsUrl={itemsUrl} />, {});
  await act(async () => {});
  return page;
}

test('when the questions can’t be fetched, that is said, and they can be asked for again', async () => {
  const items = questions('twinning', 1);
  const network = { isUp: false };
  const session = await aLearnerOn(4, items, 1);
  const { user } = await openReview(items, session, serveReviewItems(items, network));
  await user.click(screen.getByRole('button', { name: 'Review 1 question' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('could not be fetched');
  network.isUp = true;
  await user.click(screen.getByRole('button', { name: 'Try again' }));

  expect(await screen.findByRole('radio', { name: 'The centre' })).toBeInTheDocument();
});

test('a review loads the banks of its questions, and no other', async () => {
  const items = [...questions('twinning', 1), ...questions('clustering', 1), ...questions('final', 1)];
  const network = { isUp: true, asked: [] as string[] };
  const session = await aLearnerOn(4, items.slice(0, 2), 1);
  const { user } = await openReview(items, session, serveReviewItems(items, network));
  expect(network.asked).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Review 2 questions' }));

  expect(await screen.findByRole('radio', { name: 'The centre' })).toBeInTheDocument();
  expect(network.asked.toSorted()).toEqual(['clustering', 'twinning']);
});

test('with one bank of two down a review waits for it, and another try asks for this one alone', async () => {
  const items = [...questions('twinning', 1), ...questions('clustering', 1)];
  const network = { isUp: true, asked: [] as string[], down: 'clustering' };
  const session = await aLearnerOn(4, items, 1);
  const { user } = await openReview(items, session, serveReviewItems(items, network));
  await user.click(screen.getByRole('button', { name: 'Review 2 questions' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('could not be fetched');
  network.down = '';
  network.asked.length = 0;
  await user.click(screen.getByRole('button', { name: 'Try again' }));

  expect(await screen.findByRole('radio', { name: 'The centre' })).toBeInTheDocument();
  expect(network.asked).toEqual(['clustering']);
});

const PARTS: [string, AssignedPart][] = [
  ['twinning', { kind: 'lesson', lesson: 'twinning', steps: ['guess'] }],
  ['final', { kind: 'quiz', bank: 'final', count: 1 }],
];

test.each(PARTS)('an assignment loads the banks of its parts alone: %s', async (bank, part) => {
  const asked = serveCourse(course);
  await openAssignment(encodeAssignment(anAssignment({ parts: [part] })) ?? '', aFreshSite());

  expect(await screen.findByRole('heading', { name: 'What to do' })).toBeInTheDocument();
  expect(asked).toEqual([bank]);
});

test('the assignment page without a link, or with a damaged one, loads no questions', async () => {
  const asked = serveCourse(course);
  const { unmount } = await openAssignment('', aFreshSite());
  unmount();
  await openAssignment('a1.broken.0f9c2a11', aFreshSite());

  expect(asked).toEqual([]);
});

test('with one bank of an assignment an error page, that is said; another try asks for this one alone', async () => {
  const down = new Set(['final']);
  const asked = serveCourse(course, down);
  const parts = [...anAssignment().parts, { kind: 'quiz', bank: 'final', count: 1 } as const];
  const { user } = await openAssignment(encodeAssignment(anAssignment({ parts })) ?? '', aFreshSite());
  expect(await screen.findByText(/The questions could not be fetched/)).toBeInTheDocument();
  down.clear();
  asked.length = 0;
  await user.click(screen.getByRole('button', { name: 'Try again' }));

  expect(await screen.findByRole('heading', { name: 'What to do' })).toBeInTheDocument();
  expect(asked).toEqual(['final']);
});

const homes = course.banks.length;
const homeOf = (item: string) => nameOfHomes(fileOfHome(item, homes), homes);

async function openItem(hash: string, itemsUrl: string) {
  window.history.replaceState(null, '', `/i/#${hash}`);
  const page = await renderPage(<ItemPage itemsUrl={itemsUrl} homes={homes} basePath="" leaveTo={() => {}} />);
  await act(async () => {});
  return page;
}

test('a short link loads where its question belongs and its bank; one to a lesson’s exercise, which leads on, no bank', async () => {
  const asked = serveCourse(course);
  const { unmount } = await openItem('fin_q', aFreshSite());
  expect(await screen.findByRole('radio', { name: 'The centre' })).toBeInTheDocument();
  expect(asked).toEqual([homeOf('fin_q'), 'final']);
  unmount();
  asked.length = 0;
  await openItem('tw_sort', aFreshSite());

  expect(asked).toEqual([homeOf('tw_sort')]);
});

test('when it can’t be had where a question belongs, a short link says that the question could not be fetched, and asks again', async () => {
  const down = new Set([homeOf('fin_q')]);
  serveCourse(course, down);
  const { user } = await openItem('fin_q', aFreshSite());
  expect(screen.getByRole('heading', { level: 1, name: 'The question could not be fetched' })).toBeInTheDocument();
  down.clear();
  await user.click(screen.getByRole('button', { name: 'Try again' }));

  expect(await screen.findByRole('radio', { name: 'The centre' })).toBeInTheDocument();
});

test('a framed exercise of a lesson loads where it belongs, and that lesson’s bank', async () => {
  const asked = serveCourse(course);
  window.history.replaceState(null, '', '/embed/i/#tw_single');
  await renderPage(<FramedItem itemsUrl={aFreshSite()} homes={homes} />);

  expect(await screen.findByRole('heading', { level: 1, name: 'One question' })).toBeInTheDocument();
  expect(asked).toEqual([homeOf('tw_single'), 'twinning']);
});

test('what is kept of an answer loads the bank of its question; a question that is gone loads none', async () => {
  const asked = serveCourse(course);
  const url = aFreshSite();
  const { user } = await renderPage(
    <>
      <EntryDetails entry={anAttempt({ id: 'a', item: 'fin_q' })} name="entry 1" itemsUrl={url} />
      <EntryDetails entry={anAttempt({ id: 'b', item: 'gone' })} name="entry 2" itemsUrl={url} />
    </>,
  );
  expect(asked).toEqual([]);
  await user.click(screen.getByText(/of entry 2/));
  expect(await screen.findByText('This question is no longer part of the module.')).toBeInTheDocument();
  expect(asked).toEqual(['_index']);
  await user.click(screen.getByText(/of entry 1/));

  expect(await screen.findByText('Each province')).toBeInTheDocument();
  expect(asked).toEqual(['_index', 'final']);
});

test('cards of what was met load the banks of that; when what they cite is missing, nothing is handed over', async () => {
  const down = new Set(['_citations']);
  const asked = serveCourse(course, down);
  const { session } = aSession();
  await session.load();
  await session.addEntries([anAttempt({ item: 'fin_q' })]);
  const { user } = await renderPage(<AnkiExport itemsUrl={aFreshSite()} />, { session });
  await user.click(screen.getByRole('radio', { name: 'Those of questions that I have answered' }));
  await user.click(screen.getByRole('button', { name: 'Save as text (tabs)' }));

  expect(screen.getByRole('alert')).toHaveTextContent('The questions could not be loaded.');
  expect(asked.toSorted()).toEqual(['_citations', '_index', 'final']);
});
