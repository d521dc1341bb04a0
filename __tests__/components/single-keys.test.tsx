import { act, createEvent, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef } from 'react';
import { useStepKeys } from '../../components/lesson/use-step-keys';
import { useReviewKeys } from '../../components/review/use-review-keys';
import { KeysSwitch } from '../../components/ui/KeysSwitch';
import { tasteStore } from '../../runtime/tastes';

afterEach(() => {
  act(() => tasteStore.set({ hasKeys: true }));
  window.history.replaceState(null, '', '/');
});

function Question({ goOn = null }: { goOn?: (() => void) | null }) {
  const region = useRef<HTMLElement>(null);
  useReviewKeys(region, goOn);
  return (
    <section ref={region} aria-label="Review">
      <h2 tabIndex={-1}>Question 1</h2>
      <fieldset>
        {['A', 'B', 'C', 'D'].map((name) => (
          <label key={name}>
            <input type="radio" name="q/choice" /> {name}
          </label>
        ))}
      </fieldset>
      <input aria-label="Notes" />
      <KeysSwitch>Keys</KeysSwitch>
    </section>
  );
}

function chosen(): string {
  return screen
    .getAllByRole('radio')
    .flatMap((radio, i) => ((radio as HTMLInputElement).checked ? [i + 1] : []))
    .join();
}

const LAYOUTS: [string, KeyboardEventInit, string][] = [
  ['QWERTY 2', { key: '2', code: 'Digit2' }, '2'],
  ['AZERTY é, the key of 2', { key: 'é', code: 'Digit2' }, '2'],
  ['AZERTY Shift and the key of 3', { key: '3', code: 'Digit3', shiftKey: true }, '3'],
  ['Czech š, the key of 3', { key: 'š', code: 'Digit3' }, '3'],
  ['an accent that waits, on the key of 4', { key: 'Dead', code: 'Digit4' }, '4'],
  ['Arabic digits', { key: '٢', code: 'Digit2' }, '2'],
  ['the number pad', { key: '4', code: 'Numpad4' }, '4'],
  ['the number pad without its lock', { key: 'ArrowLeft', code: 'Numpad4' }, ''],
  ['QWERTY #', { key: '#', code: 'Digit3', shiftKey: true }, ''],
  ['a letter', { key: 'a', code: 'KeyA' }, ''],
  ['Ctrl and 2', { key: '2', code: 'Digit2', ctrlKey: true }, ''],
  ['Alt and 2', { key: '2', code: 'Digit2', altKey: true }, ''],
  ['Command and 2', { key: '2', code: 'Digit2', metaKey: true }, ''],
  ['AltGr and 2', { key: '@', code: 'Digit2', modifierAltGraph: true }, ''],
  ['a held key', { key: '2', code: 'Digit2', repeat: true }, ''],
  ['an input method’s 2', { key: '2', code: 'Digit2', isComposing: true }, ''],
];

test.each(LAYOUTS)('in review, %s', (_, init, expected) => {
  render(<Question />);

  fireEvent.keyDown(screen.getByRole('heading', { name: 'Question 1' }), init);

  expect(chosen()).toBe(expected);
});

test('digits are text where one writes, and nothing to who has answered the key already', () => {
  render(<Question />);
  fireEvent.keyDown(screen.getByRole('textbox'), { key: '2', code: 'Digit2' });
  const heading = screen.getByRole('heading', { name: 'Question 1' });
  const taken = createEvent.keyDown(heading, { key: '2', code: 'Digit2' });
  taken.preventDefault();
  fireEvent(heading, taken);

  expect(chosen()).toBe('');
});

test('the keys are switched off where they are used, there and on the lessons’ pages, and on again', async () => {
  const user = userEvent.setup();
  const goOn = jest.fn();
  render(<Question goOn={goOn} />);
  const heading = screen.getByRole('heading', { name: 'Question 1' });

  await user.click(screen.getByRole('checkbox', { name: 'Keys' }));
  fireEvent.keyDown(heading, { key: '2', code: 'Digit2' });
  fireEvent.keyDown(heading, { key: 'Enter' });
  expect([chosen(), goOn.mock.calls.length]).toEqual(['', 0]);

  await user.click(screen.getByRole('checkbox', { name: 'Keys' }));
  fireEvent.keyDown(heading, { key: '2', code: 'Digit2' });
  fireEvent.keyDown(heading, { key: 'Enter' });
  expect([chosen(), goOn.mock.calls.length]).toEqual(['2', 1]);
});

function Step() {
  useStepKeys('before', 'after');
  return (
    <>
      <section className="wide" aria-label="Table" tabIndex={-1}>
        <button type="button">Sort</button>
      </section>
      <section aria-label="Narrow table" tabIndex={-1} />
      <button type="button">Elsewhere</button>
      <p contentEditable suppressContentEditableWarning>
        text
      </p>
    </>
  );
}

/** A region that is wider than it shows; jsdom lays nothing out. */
function widen(element: HTMLElement): void {
  element.style.overflowX = 'auto';
  Object.defineProperty(element, 'scrollWidth', { value: 900 });
  Object.defineProperty(element, 'clientWidth', { value: 300 });
}

test('an arrow key in what scrolls sideways scrolls it, and turns no page', () => {
  render(<Step />);
  widen(screen.getByRole('region', { name: 'Table' }));

  fireEvent.keyDown(screen.getByRole('region', { name: 'Table' }), { key: 'ArrowRight' });
  fireEvent.keyDown(screen.getByRole('button', { name: 'Sort' }), { key: 'ArrowRight' });
  expect(window.location.hash).toBe('');
  fireEvent.keyDown(screen.getByRole('region', { name: 'Narrow table' }), { key: 'ArrowRight' });

  expect(window.location.hash).toBe('#after');
});

test.each([
  ['held', { repeat: true }],
  ['with Shift', { shiftKey: true }],
  ['in an input method', { isComposing: true }],
])('an arrow key %s turns no page', (_, init) => {
  render(<Step />);

  fireEvent.keyDown(screen.getByRole('button', { name: 'Elsewhere' }), { key: 'ArrowRight', ...init });

  expect(window.location.hash).toBe('');
});

test('an arrow key turns no page when single keys are switched off, nor where one writes', () => {
  render(<Step />);
  fireEvent.keyDown(screen.getByText('text'), { key: 'ArrowRight' });
  act(() => tasteStore.set({ hasKeys: false }));
  fireEvent.keyDown(screen.getByRole('button', { name: 'Elsewhere' }), { key: 'ArrowRight' });

  expect(window.location.hash).toBe('');
});
