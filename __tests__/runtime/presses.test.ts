import { fireEvent } from '@testing-library/react';

type Presses = typeof import('../../runtime/presses');

/** The module as a page gets it that is just being opened, with what the browser says is being pressed. */
function openPage(active: Element[] = []): Presses {
  jest.resetModules();
  const presses = require('../../runtime/presses') as Presses;
  jest.spyOn(document, 'querySelectorAll').mockReturnValueOnce(active as unknown as NodeListOf<Element>);
  presses.watchPresses(document);
  return presses;
}

let done: string[];
const note = (what: string) => () => void done.push(what);

beforeEach(() => {
  jest.useFakeTimers();
  done = [];
  document.body.innerHTML = '<p><button>Check</button></p><p><button>Help</button></p>';
});

const [check, help] = [() => document.querySelectorAll('button')[0], () => document.querySelectorAll('button')[1]] as [
  () => Element,
  () => Element,
];

test('while nothing is pressed nothing waits', () => {
  openPage().whenReleased(note('drawn'));

  expect(done).toEqual(['drawn']);
});

test.each(['pointerUp', 'pointerCancel'] as const)('under a press all waits, in order, for %s and its click', (end) => {
  const { whenReleased } = openPage();
  fireEvent.pointerDown(check());
  whenReleased(note('first'));
  whenReleased(note('second'));
  jest.advanceTimersByTime(500);
  expect(done).toEqual([]);

  fireEvent[end](check());
  note('clicked')();
  whenReleased(note('third'));
  jest.advanceTimersByTime(0);

  expect(done).toEqual(['clicked', 'first', 'second', 'third']);
});

test('a press whose end the browser does not tell holds nothing up for longer than a second', () => {
  const { whenReleased } = openPage();
  fireEvent.pointerDown(check());
  whenReleased(note('drawn'));

  jest.advanceTimersByTime(999);
  expect(done).toEqual([]);
  jest.advanceTimersByTime(1);
  whenReleased(note('at once'));

  expect(done).toEqual(['drawn', 'at once']);
});

test('a press that began before its page’s scripts is one', () => {
  const { whenReleased, isPressedIn } = openPage([check()]);
  whenReleased(note('drawn'));
  expect(isPressedIn(check())).toBe(true);
  expect(done).toEqual([]);

  fireEvent.pointerUp(check());
  jest.advanceTimersByTime(0);

  expect(isPressedIn(check())).toBe(false);
  expect(done).toEqual(['drawn']);
});

test('what is pressed is told for as long as it is', () => {
  const { isPressedIn } = openPage();
  fireEvent.pointerDown(check());
  jest.advanceTimersByTime(5000);

  expect([isPressedIn(document.body), isPressedIn(check()), isPressedIn(help())]).toEqual([true, true, false]);
});

test('a menu’s button presses nothing', () => {
  const { isPressedIn, whenReleased } = openPage();
  fireEvent(check(), new MouseEvent('pointerdown', { bubbles: true, button: 2 }));
  whenReleased(note('drawn'));

  expect(isPressedIn(check())).toBe(false);
  expect(done).toEqual(['drawn']);
});

test('who waits for the end of a press waits for it, however long it lasts', () => {
  const { whenEnded } = openPage();
  fireEvent.pointerDown(check());
  whenEnded(note('drawn anew'));
  jest.advanceTimersByTime(60_000);
  expect(done).toEqual([]);

  fireEvent.pointerUp(help());
  jest.advanceTimersByTime(0);

  expect(done).toEqual(['drawn anew']);
});

test('a page is watched once', () => {
  const { watchPresses } = openPage();
  const listen = jest.spyOn(document, 'addEventListener');
  watchPresses(document);

  expect(listen).not.toHaveBeenCalled();
});
