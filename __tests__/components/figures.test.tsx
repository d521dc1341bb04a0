import { readFileSync } from 'node:fs';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToStaticMarkup } from 'react-dom/server.node';
import { Figure } from '../../components/figures/Figure';
import { FIGURES, HEADLINES } from '../../components/figures/figures';
import { Announcer } from '../../components/ui/Announcer';
import { FIGURE_IDS } from '../../content/figure-ids';

const PLAYED = [
  'design-to-implementation',
  'design-and-execution',
  'which-way-the-arrow-points',
  'one-line-three-readings',
] as const;

const ALL = ['three-pictures', ...PLAYED] as const;

/** The browser's own animations, which jsdom lacks. */
const started: { element: Element; endMs: number; animation: { onfinish?: (() => void) | null } }[] = [];

beforeEach(() => {
  started.length = 0;
  Element.prototype.animate = function (_keyframes, options) {
    const timing = typeof options === 'object' ? options : {};
    const animation = { playState: 'running', cancel() {}, commitStyles() {}, onfinish: null, currentTime: 0 };
    started.push({ element: this, endMs: Number(timing.delay ?? 0) + Number(timing.duration ?? 0), animation });
    return animation as unknown as Animation;
  };
});

/** Whether the reader has asked their system for reduced motion. */
function setReducedMotion(isAsked: boolean) {
  window.matchMedia = (media) => Object.assign(new EventTarget(), { media, matches: isAsked }) as MediaQueryList;
}

beforeEach(() => setReducedMotion(false));

function show(id: string) {
  render(<Figure id={id}>What it shows</Figure>);
  return screen.getByRole('figure');
}

const wordsOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

test('the check knows the figures that are drawn, each of them and no other', () => {
  expect([...FIGURE_IDS].sort()).toEqual(Object.keys(FIGURES).sort());
});

test('every figure that a lesson places is there', () => {
  expect(Object.keys(FIGURES).sort()).toEqual([...ALL].sort());
});

test.each(ALL)('%s is complete in the static page, without controls that need a script', (id) => {
  const html = renderToStaticMarkup(<Figure id={id}>What it shows</Figure>);
  const still = new DOMParser().parseFromString(html, 'text/html');

  const live = show(id);

  for (const control of live.querySelectorAll('button:not(.cite), fieldset')) control.remove();
  expect(wordsOf(still.body)).toBe(wordsOf(live));
  expect(still.querySelectorAll('[data-figure-body]')).toHaveLength(1);
  expect(still.querySelectorAll('[hidden], input, button:not(.cite)')).toHaveLength(0);
});

test.each(ALL)('%s brings no style attribute into the page, which the policy forbids', (id) => {
  expect(renderToStaticMarkup(<Figure id={id}>What it shows</Figure>)).not.toMatch(/\sstyle=/);
});

test.each(ALL)('%s hides no words from a screen reader that do not stand elsewhere', (id) => {
  const figure = show(id);
  const hidden = [...figure.querySelectorAll('[aria-hidden="true"]')].map((element) => {
    element.remove();
    return wordsOf(element).toLowerCase();
  });

  for (const words of hidden) expect(wordsOf(figure).toLowerCase()).toContain(words);
});

test.each(PLAYED)('%s plays on request, for five seconds at most, and stands afterwards as before', async (id) => {
  const figure = show(id);
  const before = within(figure).getByRole('button', { name: /^Play \(/ });

  await userEvent.click(before);
  await waitFor(() => expect(started.length).toBeGreaterThan(3));

  expect(Math.max(...started.map(({ endMs }) => endMs))).toBeLessThanOrEqual(5000);
  expect(started.every(({ element }) => figure.contains(element))).toBe(true);
  expect(within(figure).getByRole('button', { name: /^Replay \(/ })).toBeEnabled();
  await act(async () => {
    for (const { animation } of started) animation.onfinish?.();
  });
  expect(figure.querySelectorAll('[style]:not([style=""])')).toHaveLength(0);
});

test('a figure does not play by itself, nor again because the page is drawn again', async () => {
  const { rerender } = render(<Figure id="design-and-execution">What it shows</Figure>);
  expect(started).toHaveLength(0);

  await userEvent.click(screen.getByRole('button', { name: /^Play \(/ }));
  await waitFor(() => expect(started.length).toBeGreaterThan(0));
  const once = started.length;
  rerender(<Figure id="design-and-execution">The same page, drawn again</Figure>);

  expect(started).toHaveLength(once);
});

test('nothing moves for a reader who asks for reduced motion', async () => {
  show('three-pictures');
  await userEvent.click(screen.getByRole('radio', { name: 'One actor' }));
  await waitFor(() => expect(started.length).toBeGreaterThan(0));
  started.length = 0;

  setReducedMotion(true);
  await userEvent.click(screen.getByRole('radio', { name: 'Centre and provinces' }));
  await act(async () => {});

  expect(screen.getByRole('region')).toHaveAccessibleName('3. Centre and provinces');
  expect(started).toHaveLength(0);
});

test('the headline stands over three pictures, all there before one is chosen', () => {
  show('three-pictures');

  expect(screen.getByText('China opens rice centre in Madagascar')).toBeVisible();
  expect(screen.getAllByRole('heading', { level: 3 }).map(wordsOf)).toEqual([
    '1. One actor',
    '2. The centre taken apart',
    '3. Centre and provinces',
  ]);
  expect(screen.getByRole('radio', { name: 'All three' })).toBeChecked();
});

test('choosing a picture leaves that one, with the actors it lets one see', async () => {
  show('three-pictures');

  await userEvent.click(screen.getByRole('radio', { name: 'The centre taken apart' }));

  const picture = screen.getByRole('region');
  expect(picture).toHaveAccessibleName('2. The centre taken apart');
  expect(within(picture).getByText('Ministries')).toBeVisible();
  expect(picture).toHaveTextContent('Hunan not in the picture');
  await waitFor(() => expect(started).toHaveLength(3));
  expect(started.every(({ element }) => picture.contains(element))).toBe(true);
  await userEvent.click(screen.getByRole('radio', { name: 'All three' }));
  expect(screen.getAllByRole('region')).toHaveLength(3);
});

test('the three pictures can be walked through with the arrow keys', async () => {
  show('three-pictures');
  await userEvent.click(screen.getByRole('radio', { name: 'One actor' }));

  await userEvent.keyboard('{ArrowDown}{ArrowDown}');

  expect(screen.getByRole('region')).toHaveAccessibleName('3. Centre and provinces');
});

test('a policy is read from design to implementation, with a push of the province at both ends', () => {
  const figure = show('design-to-implementation');

  expect(within(figure).getAllByRole('heading', { level: 3 }).map(wordsOf)).toEqual([
    'Design',
    'The text goes out',
    'Implementation',
  ]);
  const [design, text, implementation] = within(figure).getAllByRole('listitem');
  expect(design).toHaveTextContent(/Here a province pushes, on the design: First push: from within/);
  expect(text).not.toHaveTextContent(/push/);
  expect(implementation).toHaveTextContent(/Here a province pushes again, on the work: Second push/);
});

test('the six pairs and their years are those of the evidence tables', () => {
  const table = readFileSync('quizzes/evidence/pairings.csv', 'utf8');

  const pairs = within(show('design-and-execution')).getAllByRole('listitem').map(wordsOf);

  expect(pairs[0]).toBe('Hubei staffs medical teams, on record from 1963 in Algeria');
  expect(pairs).toHaveLength(6);
  for (const pair of pairs) {
    const [, province, year, state] = /^(\w+) staffs .* from (\d{4}) in (.+)$/.exec(pair) ?? [];
    expect(table).toMatch(new RegExp(`,${province},[A-Z]{3},${state},twinning,\\w+,lasting,health,${year},`));
  }
});

test('turned round, the short chain starts with the province, says so once, and turns back', async () => {
  render(
    <Announcer>
      <Figure id="which-way-the-arrow-points">What it shows</Figure>
    </Announcer>,
  );

  await userEvent.click(screen.getByRole('radio', { name: 'The province first' }));

  const turned = within(screen.getByRole('region', { name: 'Turned round' })).getAllByRole('listitem');
  expect(turned.map(wordsOf)).toEqual([
    '1 The province is pushed outwards.',
    'so 2 Its firms go abroad.',
    'and 3 Beijing’s policy justifies it.',
  ]);
  expect(screen.getByRole('status')).toHaveTextContent(/^The province is pushed outwards, .* justifies it\.$/);
  await userEvent.click(screen.getByRole('radio', { name: 'Beijing first' }));
  expect(screen.getByRole('region', { name: 'As usually imagined' })).toBeVisible();
});

test('every figure says in one line what there is to see', () => {
  expect(Object.keys(HEADLINES).sort()).toEqual(Object.keys(FIGURES).sort());
});

test('Lenz’s chain is read from the factors at home to the policy that justifies past and future, and as hers', () => {
  show('which-way-the-arrow-points');

  const usual = within(screen.getByRole('region', { name: 'As usually imagined' })).getAllByRole('listitem');
  expect(usual.map(wordsOf)).toEqual([
    '1 Beijing plans.',
    'then 2 The province follows.',
    'then 3 Its firms sign, abroad.',
  ]);
  const lenz = within(screen.getByRole('region', { name: 'As Lenz argues' })).getAllByRole('listitem');
  expect(lenz).toHaveLength(5);
  expect(lenz[0]).toHaveTextContent(/^1 The province is pushed outwards by factors at home, such as targets/);
  expect(lenz[3]).toHaveTextContent(/more: on to 2 again\.$/);
  expect(lenz[4]).toHaveTextContent(
    /^and all of it is justified by 5 Beijing’s policy, .* was done and .* comes next\.$/,
  );
});

test('the vague line is marked as invented, and each of its three readings says what it gains', () => {
  const figure = show('one-line-three-readings');

  expect(within(figure).getByText('From the centre · invented by us')).toBeVisible();
  const readings = within(figure).getAllByRole('listitem');
  expect(readings.map((reading) => wordsOf(within(reading).getByRole('heading', { level: 3 })))).toEqual([
    'Hebei',
    'Hunan',
    'Xinjiang',
  ]);
  for (const reading of readings) {
    expect(within(reading).getByText(/^“.*\.”$/)).toBeVisible();
    expect(reading).toHaveTextContent(/It gains/);
  }
});
