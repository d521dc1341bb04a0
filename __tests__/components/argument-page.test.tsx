import { screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ArgumentPage } from '../../components/argument/ArgumentPage';
import { YouAreHere } from '../../components/argument/YouAreHere';
import type { Claim } from '../../domain/argument';
import type { Course, Lesson, Source } from '../../domain/course';
import { NO_EVIDENCE } from '../../domain/evidence/evidence';
import type { TimelineEntry } from '../../domain/timeline';
import { renderPage } from './render-page';

const claim = (id: string, more: Partial<Claim> = {}): Claim => ({
  ...{ id, short: `Claim ${id}`, row: 1, side: 'whole', cites: ['P3'], claim: `Lenz argues ${id}.` },
  rests: { on: 'nothing', text: 'P3 gives no case.' },
  record: { finding: 'agrees', text: `The record on ${id}.`, sources: [], view: '' },
  open: { text: `Open about ${id}.`, sources: [] },
  before: { text: '', sources: [] },
  ...{ lesson: 'dual-strategy', step: 'tension' },
  ...more,
});

const power = claim('power', {
  record: { finding: 'narrows', text: 'A study narrows it.', sources: ['study-2020'], view: 'sector=health' },
});
const initiative = claim('initiative', {
  ...{ row: 2, side: 'right', cites: ['P7'], lesson: 'clustering', step: 'gone' },
  rests: { on: 'reason', text: 'It follows from the steps before.' },
  before: { text: 'Somebody said so.', sources: ['book-2001'] },
});

const aSource = (id: string, title: string): Source => ({
  ...{ id, title, publisher: 'P', date: '2020', url: null, status: 'verified', note: 'Says so.' },
});
const lesson: Lesson = {
  ...{ id: 'dual-strategy', title: 'The dual strategy', question: 'How?', minutes: 30, outcomes: [] },
  steps: [{ id: 'tension', title: 'Who moves first?', items: [] }],
};

const TIMELINE: TimelineEntry[] = [
  { when: '1963', side: 'africa', text: 'Algeria asks, and a team comes from Hubei.', sources: ['book-2001'] },
  { when: '2013-09', side: 'centre', text: 'Beijing proposes a belt.', sources: ['speech-2013'] },
  { when: '2014-11', side: 'province', text: 'Hebei sets targets.', sources: ['study-2020', 'speech-2013'] },
];

const course: Course = {
  title: 'Provinces',
  subtitle: '',
  article: { author: 'Charlotte Lenz', title: 'A', publisher: 'B', url: 'https://example.org/', date: '2023' },
  lessons: [lesson],
  banks: [],
  paragraphs: [],
  glossary: [],
  sources: [aSource('speech-2013', 'A speech'), aSource('book-2001', 'A book'), aSource('study-2020', 'A study')],
  reading: [],
  method: [],
  retired: [],
  argument: {
    claims: [initiative, power],
    ties: [
      { from: 'power', to: 'initiative', kind: 'pulls against', text: 'Control, or the first move?' },
      { from: 'initiative', to: 'initiative', kind: 'feeds', text: 'More of it brings more.' },
      { from: 'power', to: 'initiative', kind: 'leads to', text: 'It goes on from here.' },
    ],
  },
  timeline: TIMELINE,
  evidence: NO_EVIDENCE,
};

const section = (name: string) => screen.getByRole('region', { name });

test('the map is a list of links, row by row, each to its claim below', async () => {
  await renderPage(<ArgumentPage course={course} />);

  const links = within(screen.getByRole('navigation', { name: 'Map of the argument' })).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['#claim-power', '#claim-initiative']);
  expect(links[0]).toHaveAccessibleName(/^P3 Claim power/);
  expect(section('Claim power')).toHaveAttribute('id', 'claim-power');
});

test('a box says in words what its claim rests on, the verdict, and that it is a loop', async () => {
  await renderPage(<ArgumentPage course={course} />);
  const map = within(screen.getByRole('navigation', { name: 'Map of the argument' }));

  expect(map.getByRole('link', { name: /Claim power/ })).toHaveTextContent('stands without a reason or an example');
  expect(map.getByRole('link', { name: /Claim power/ })).toHaveTextContent('the record narrows it');
  expect(map.getByRole('link', { name: /Claim initiative/ })).toHaveTextContent('a loop');
  expect(map.getByRole('link', { name: /Claim initiative/ })).toHaveTextContent('and who said it before');
});

test('three looks can be chosen, one at a time', async () => {
  const { user, container } = await renderPage(<ArgumentPage course={course} />);
  const looks = within(screen.getByRole('group', { name: 'Look at' })).getAllByRole('radio');
  const look = () => container.querySelector('[data-look]')?.getAttribute('data-look');
  expect(looks.map((radio) => radio.parentElement?.textContent)).toEqual([
    'What Lenz argues',
    'What the record shows',
    'What stays open',
  ]);
  expect(screen.getByRole('radio', { name: 'What Lenz argues' })).toBeChecked();

  await user.click(screen.getByRole('radio', { name: 'What the record shows' }));

  expect(screen.getByRole('radio', { name: 'What the record shows' })).toBeChecked();
  expect(screen.getByRole('radio', { name: 'What Lenz argues' })).not.toBeChecked();
  expect(look()).toBe('record');

  await user.keyboard('{ArrowDown}');

  expect(look()).toBe('open');
});

test('how claims hang together stands in words at both ends', async () => {
  await renderPage(<ArgumentPage course={course} />);
  const ties = (name: string) =>
    within(within(section(name)).getByRole('list'))
      .getAllByRole('listitem')
      .map((tie) => tie.textContent);

  expect(ties('Claim power')).toEqual([
    'Pulls against Claim initiative: Control, or the first move?',
    'Leads to Claim initiative: It goes on from here.',
  ]);
  expect(ties('Claim initiative')).toEqual([
    'Pulls against Claim power: Control, or the first move?',
    'Feeds itself: More of it brings more.',
    'Follows from Claim power: It goes on from here.',
  ]);
});

test('a claim gives the verdict in words, with its sources and its view of the atlas', async () => {
  await renderPage(<ArgumentPage course={course} />);
  const power = within(section('Claim power'));

  expect(power.getByText('The record narrows it.')).toBeInTheDocument();
  expect(power.getByRole('button', { name: /^2 ?, source: A study$/ })).toBeInTheDocument();
  expect(power.getByRole('link', { name: /^Look in the atlas ?: Claim power$/ })).toHaveAttribute(
    'href',
    '/atlas?sector=health',
  );
  expect(within(section('Claim initiative')).queryByRole('link', { name: /atlas/ })).toBeNull();
});

test('a claim leads to the step that teaches it; without such a step there is no link', async () => {
  await renderPage(<ArgumentPage course={course} />);

  expect(
    within(section('Claim power')).getByRole('link', { name: 'The dual strategy: Who moves first?' }),
  ).toHaveAttribute('href', '/lessons/dual-strategy#tension');
  expect(section('Claim initiative')).not.toHaveTextContent('Taught in');
});

test('without a script all that the three looks tell stands there', () => {
  const page = document.createElement('div');
  page.innerHTML = renderToStaticMarkup(<ArgumentPage course={course} />);

  for (const text of ['Lenz argues power.', 'P3 gives no case.', 'A study narrows it.', 'Open about power.'])
    expect(page).toHaveTextContent(text);
  expect(page).toHaveTextContent('Said before. Somebody said so.');
  expect(page.querySelectorAll('[hidden], [style]')).toHaveLength(0);
});

test('the timeline tells moment by moment when, whose it was, what, and by which sources', async () => {
  await renderPage(<ArgumentPage course={course} />);
  const moments = within(screen.getByRole('list', { name: 'When' })).getAllByRole('listitem');

  expect(moments.map((moment) => moment.querySelector('time')?.textContent)).toEqual([
    '1963',
    'September 2013',
    'November 2014',
  ]);
  expect(moments[0]).toHaveTextContent('●1963 an African state');
  expect(moments[1]).toHaveTextContent('Beijing proposes a belt.');
  expect(within(moments[2] as HTMLElement).getAllByRole('button')).toHaveLength(2);
});

test('the marks of the whole page count in one row, the claims’ sources first', async () => {
  await renderPage(<ArgumentPage course={course} />);

  const marks = screen.getAllByRole('button', { name: /^\d+ ?, source: / }).map((mark) => mark.textContent);
  expect(marks).toEqual([
    '1, source: A book',
    '2, source: A study',
    '1, source: A book',
    '3, source: A speech',
    '2, source: A study',
    '3, source: A speech',
  ]);
});

test('a map shows where the provinces lie that the timeline names; Beijing is the centre there', async () => {
  await renderPage(<ArgumentPage course={course} />);

  expect(
    screen.getByRole('img', { name: 'A map of China’s provinces as tiles, with Hebei, Hubei filled' }),
  ).toBeVisible();
});

test('a module without a timeline has no such part', async () => {
  await renderPage(<ArgumentPage course={{ ...course, timeline: [] }} />);

  expect(screen.queryByRole('heading', { name: 'When' })).toBeNull();
});

test('a lesson says where it stands in the argument, and one that teaches no claim says nothing', async () => {
  const { rerender } = await renderPage(<YouAreHere claims={course.argument.claims} lesson="clustering" />);

  expect(screen.getByText(/You are here in/)).toHaveTextContent('You are here in the argument: P7.');
  expect(screen.getByRole('link', { name: 'the argument' })).toHaveAttribute('href', '/argument');

  rerender(<YouAreHere claims={course.argument.claims} lesson="twinning" />);

  expect(screen.queryByText(/You are here/)).toBeNull();
});
