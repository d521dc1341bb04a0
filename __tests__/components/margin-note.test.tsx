import { render, screen } from '@testing-library/react';
import { standBeside } from '../../components/reference/stand-beside';

/** A step whose text ends at `right`, with a mark in the line at `top`, in a window of 1366 by 768. */
function aStep({
  right,
  top,
  markRight = right - 100,
  width = 20,
}: {
  right: number;
  top: number;
  markRight?: number;
  width?: number;
}) {
  window.innerWidth = 1366;
  window.innerHeight = 768;
  render(
    <section data-step="one" aria-label="Step">
      <button type="button">P5</button>
      <div role="note">Our summary</div>
    </section>,
  );
  const place = (element: HTMLElement, box: Partial<DOMRect>) =>
    Object.assign(element, { getBoundingClientRect: () => box as DOMRect });
  place(screen.getByRole('region'), { right });
  const note = screen.getByRole('note');
  Object.defineProperty(note, 'offsetHeight', { value: 200 });
  return { note, mark: place(screen.getByRole('button'), { right: markRight, top, width }) };
}

test('where the text leaves room, a note stands beside the line of its mark', () => {
  const { note, mark } = aStep({ right: 972, top: 300 });

  standBeside(note, mark);

  expect(note).toHaveAttribute('data-beside');
  expect(note.style.left).toBe('996px');
  expect(note.style.top).toBe('288px');
});

test('a note beside the last line stays whole in the window', () => {
  const { note, mark } = aStep({ right: 972, top: 740 });

  standBeside(note, mark);

  expect(note.style.top).toBe('544px');
});

test.each([
  { why: 'the text leaves no room', right: 1200, markRight: 900 },
  { why: 'its mark stands in what is wider than the text', right: 972, markRight: 1100 },
  { why: 'its mark is not shown', right: 0, markRight: 0, width: 0 },
])('a note stays a sheet at the foot where $why', ({ right, markRight, width }) => {
  const { note, mark } = aStep({ right, top: 300, markRight, width });

  standBeside(note, mark);

  expect(note).not.toHaveAttribute('data-beside');
  expect(note.style.left).toBe('');
});
