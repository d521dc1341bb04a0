import { act, screen, waitFor } from '@testing-library/react';
import { AssignmentHandout } from '../../components/handout/AssignmentHandout';
import { ItemPage } from '../../components/handout/ItemPage';
import type { Assignment } from '../../domain/assignment/assignment';
import { drawAssigned } from '../../domain/assignment/draw';
import { encodeAssignment } from '../../domain/assignment/link';
import { anExtended } from '../domain/an-item';
import { aGradingCourse, anAssignment } from '../domain/assignment/an-assignment';
import { aCourseWith, outline, serveCourse, serveItems } from './a-course-file';
import { attemptsIn, renderPage, status } from './render-page';

beforeEach(serveItems);
afterEach(() => window.history.replaceState(null, '', '/'));

const quiz = { kind: 'quiz', bank: 'twinning', count: 4 } as const;

async function openHandout(half: 'worksheet' | 'key', hash: string, query = '') {
  window.history.replaceState(null, '', `/teach/handout/${query}${hash && `#${hash}`}`);
  const page = await renderPage(
    <AssignmentHandout half={half} from="Provinces" outline={outline} itemsUrl="/items" basePath="/sub" />,
  );
  await act(async () => {});
  return page;
}

const linkOf = (parts: Partial<Assignment>) => encodeAssignment(anAssignment(parts)) ?? '';
const printed = (container: HTMLElement) =>
  [...container.querySelectorAll<HTMLElement>('[data-paper]')].map((question) => question.dataset.paper);

test('a class’s worksheet has the questions of a student’s first try, with note and without a choice of forms', async () => {
  const seed = { kind: 'class', value: 'autumn' } as const;
  const { container } = await openHandout('worksheet', linkOf({ parts: [quiz], seed, note: 'Bring a pencil.' }));
  const items = aGradingCourse().banks[0]?.items ?? [];

  expect(printed(container)).toEqual(drawAssigned({ seed }, quiz, { items }, { formId: 'any', tryNumber: 1 }));
  expect(screen.getByRole('heading', { level: 2, name: 'Quiz: Twinning, 4 questions' })).toBeInTheDocument();
  expect(screen.getByText('Bring a pencil.')).toBeInTheDocument();
  expect(screen.queryByLabelText('Form')).toBeNull();
});

test('where students differ, a form is chosen, and it is named on sheet and key', async () => {
  const link = linkOf({ parts: [quiz], seed: { kind: 'each' } });
  const { container, user, unmount } = await openHandout('worksheet', link);
  const first = printed(container);
  await user.selectOptions(screen.getByLabelText('Form'), 'B');

  expect(screen.getByText(/^Worksheet · Form B \(week3\)/)).toBeInTheDocument();
  const second = printed(container);
  expect(second).not.toEqual(first);

  unmount();
  const key = await openHandout('key', link);
  await key.user.selectOptions(screen.getByLabelText('Form'), 'B');
  expect(screen.getByText(/Form B \(week3\)/)).toBeInTheDocument();
  const keyed = [...key.container.querySelectorAll<HTMLElement>('[data-key]')].map((row) => row.dataset.key);
  expect(keyed).toEqual(second);
});

test('the chosen form goes along to the key, and a reload finds it again', async () => {
  const link = linkOf({ parts: [quiz], seed: { kind: 'each' } });
  const { user, unmount } = await openHandout('worksheet', link);
  await user.selectOptions(screen.getByLabelText('Form'), 'C');

  expect(window.location.search + window.location.hash).toBe(`?form=C#${link}`);
  expect(screen.getByRole('link', { name: 'Its answer key' })).toHaveAttribute(
    'href',
    `/teach/handout/key?form=C#${link}`,
  );

  unmount();
  await openHandout('key', link, '?form=C');
  expect(screen.getByLabelText('Form')).toHaveValue('C');
  expect(screen.getByText(/Form C \(week3\)/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Its worksheet' })).toHaveAttribute('href', `/teach/handout?form=C#${link}`);
});

test('an address that asks for a form that there is not has form A', async () => {
  await openHandout('worksheet', linkOf({ parts: [quiz], seed: { kind: 'each' } }), '?form=Z');

  expect(screen.getByLabelText('Form')).toHaveValue('A');
});

test('a class’s sheet and key lead to each other, with the assignment and no form', async () => {
  const link = linkOf({ parts: [quiz], seed: { kind: 'class', value: 'autumn' } });
  const { unmount } = await openHandout('worksheet', link);
  expect(screen.getByRole('link', { name: 'Its answer key' })).toHaveAttribute('href', `/teach/handout/key#${link}`);

  unmount();
  await openHandout('key', link);
  expect(screen.getByRole('link', { name: 'Its worksheet' })).toHaveAttribute('href', `/teach/handout#${link}`);
});

test.each([
  ['a1.broken.0f9c2a11', 'This link was damaged on its way'],
  ['nonsense', 'This link holds no assignment'],
  ['a999999.abc.0f9c2a11', 'This link is from a newer version of this module'],
  [linkOf({ parts: [{ kind: 'quiz', bank: 'gone', count: 2 }] }), 'This assignment asks for what is not here'],
  ['', 'Print an assignment'],
])('a link that can’t be printed says why and leads on (%s)', async (hash, heading) => {
  await openHandout('worksheet', hash);

  expect(screen.getByRole('heading', { level: 1, name: heading })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Build an assignment' })).toHaveAttribute('href', '/teach');
});

async function openItem(hash: string, itemsUrl = '/items') {
  window.history.replaceState(null, '', `/i/${hash && `#${hash}`}`);
  const left: string[] = [];
  const page = await renderPage(
    <ItemPage
      itemsUrl={itemsUrl}
      homes={outline.banks.length}
      basePath="/sub"
      leaveTo={(address) => left.push(address)}
    />,
  );
  await act(async () => {});
  return { ...page, left };
}

test('a lesson’s exercise leads on to its step, under the site’s sub-path', async () => {
  const { left } = await openItem('tw_sort');

  expect(left).toEqual(['/sub/lessons/twinning/#pairs']);
  expect(screen.getByRole('link', { name: 'Pairs' })).toHaveAttribute('href', '/lessons/twinning#pairs');
});

test('a quiz question can be answered where the link arrives, and counts for no form', async () => {
  const { user, session, left } = await openItem('q3');
  expect(document.title).toMatch(/^Who designs the medical teams\?/);

  await user.click(screen.getByRole('radio', { name: 'The centre' }));
  await user.click(screen.getByRole('button', { name: 'Check' }));

  expect(attemptsIn(session).map(({ item, form }) => [item, form])).toEqual([['q3', null]]);
  expect(screen.getByRole('link', { name: 'Quiz: Twinning' })).toHaveAttribute('href', '/quiz/twinning');
  expect(left).toEqual([]);
});

test('a question with a shared list is answered there too, an answer used twice, and has its share of the points', async () => {
  const course = aCourseWith(anExtended());
  serveCourse(course);
  const { user, session } = await openItem('tw_extended', '/of-its-own/items');

  await user.click(screen.getByRole('button', { name: 'Use plain lists instead' }));
  for (const [part, answer] of [
    ['A firm came first', 'Narrows it'],
    ['A ministry came first', 'Narrows it'],
    ['It rained', 'Contradicts it'],
  ] as const)
    await user.selectOptions(screen.getByRole('combobox', { name: part }), answer);
  await user.click(screen.getByRole('button', { name: 'Check' }));

  expect(attemptsIn(session)).toMatchObject([{ item: 'tw_extended', form: null, score: { earned: 2, possible: 3 } }]);
  expect(status()).toBe('2 of 3 parts are answered rightly.');
});

test('an unknown name says so and asks for it again', async () => {
  const { user } = await openItem('q9');

  expect(screen.getByRole('heading', { level: 1, name: 'There is no such exercise' })).toBeInTheDocument();
  expect(screen.getByRole('alert')).toHaveTextContent('“q9”');

  await user.type(screen.getByLabelText('What stands after the # on your sheet'), 'localhost/i/#q3');
  await user.click(screen.getByRole('button', { name: 'Open it' }));

  expect(window.location.hash).toBe('#q3');
});

test('an address without a name asks for one', async () => {
  await openItem('');

  expect(screen.getByRole('heading', { level: 1, name: 'Which exercise?' })).toBeInTheDocument();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a name that is not there is said again when it is entered again', async () => {
  const { user } = await openItem('q9');
  expect(status()).toBe('');

  await user.type(screen.getByLabelText('What stands after the # on your sheet'), 'q9');
  await user.click(screen.getByRole('button', { name: 'Open it' }));

  expect(status()).toContain('“q9”');
});

test('a first page takes no focus; what another name leads to has it on its heading', async () => {
  const { user } = await openItem('q9');
  expect(document.body).toHaveFocus();

  await user.type(screen.getByLabelText('What stands after the # on your sheet'), 'q8');
  await user.click(screen.getByRole('button', { name: 'Open it' }));
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('“q8”'));
  expect(screen.getByRole('heading', { level: 1, name: 'There is no such exercise' })).toHaveFocus();

  await user.type(screen.getByLabelText('What stands after the # on your sheet'), 'q3');
  await user.click(screen.getByRole('button', { name: 'Open it' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'One question' })).toHaveFocus();
});
