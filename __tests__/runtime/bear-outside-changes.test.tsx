import { act, render } from '@testing-library/react';
import { Fragment, type ReactNode } from 'react';
import { bearOutsideChanges } from '../../runtime/bear-outside-changes';

beforeAll(() => bearOutsideChanges(document));

/** What translators, highlighters and phones do to a text. */
const HANDS: Record<string, (text: Text) => void> = {
  'replaced by an element': (text) => text.replaceWith(aFont(text.data)),
  'put behind an element and taken out': (text) => {
    text.before(aFont(text.data));
    text.remove();
  },
  'wrapped in an element': (text) => {
    const font = document.createElement('font');
    text.before(font);
    font.append(text);
  },
  'split, its end in a link': (text) => {
    const end = text.splitText(Math.ceil(text.data.length / 2));
    const link = document.createElement('a');
    end.before(link);
    link.append(end);
  },
  'replaced twice': (text) => {
    const first = aFont(text.data);
    text.replaceWith(first);
    first.replaceWith(aFont(text.data));
  },
};

function aFont(text: string): HTMLElement {
  const font = document.createElement('font');
  font.textContent = text;
  return font;
}

/** Lays a hand on every text, and waits until that can have been noticed. */
async function touchAll(container: HTMLElement, hand: (text: Text) => void): Promise<void> {
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) hand(text);
  await act(async () => {});
}

/** A page before and after a change of what it shows. */
const CHANGES: [string, ReactNode, ReactNode][] = [
  ['a text among texts changes', <p key="p">Question {1} of 6.</p>, <p key="p">Question {2} of 6.</p>],
  ['a text comes before another', <p key="p">{false && 'No, '}fine</p>, <p key="p">{true && 'No, '}fine</p>],
  [
    'a text beside an element goes',
    <p key="p">
      {'a, '}
      <b>b</b>
    </p>,
    <p key="p">
      {null}
      <b>b</b>
    </p>,
  ],
  [
    'an element comes before a text',
    <p key="p">{null}text</p>,
    <p key="p">
      <b>new </b>text
    </p>,
  ],
  [
    'a text becomes an element',
    <p key="p">{'old'} end</p>,
    <p key="p">
      <b>new</b> end
    </p>,
  ],
  [
    'a paragraph goes',
    <div key="d">
      <p>one</p>two
    </div>,
    <div key="d">two</div>,
  ],
  [
    'elements change their order among texts',
    <p key="p">start {[<i key="a">a</i>, <b key="b">b</b>]} end</p>,
    <p key="p">start {[<b key="b">b</b>, <i key="a">a</i>]} end</p>,
  ],
];

const CASES = Object.entries(HANDS).flatMap(([name, hand]) =>
  CHANGES.map(([change, before, after]) => ({ name, hand, change, before, after })),
);

test.each(CASES)('$change, after each text was $name: what is new is shown, and nothing old', async (given) => {
  const { container, rerender } = render(given.before);
  await touchAll(container, given.hand);

  rerender(given.after);

  const { container: untouched } = render(given.after);
  expect(container.textContent).toBe(untouched.textContent);
});

test.each(Object.entries(HANDS))(
  'a text that changes again and again under a hand (%s) is always the newest',
  async (_, hand) => {
    const { container, rerender } = render(<p>Step {1}: go</p>);

    for (const n of [2, 3, 4]) {
      await touchAll(container, hand);
      rerender(<p>Step {n}: go</p>);
      expect(container).toHaveTextContent(`Step ${n}: go`);
    }
  },
);

test.each(Object.entries(HANDS))(
  'texts that trade places take along what a hand (%s) made of them',
  async (_, hand) => {
    const list = (order: string[]) => (
      <p>
        {order.map((word) => (
          <Fragment key={word}>{word} </Fragment>
        ))}
      </p>
    );
    const { container, rerender } = render(list(['one', 'two', 'three']));
    await touchAll(container, hand);

    rerender(list(['three', 'one', 'two']));

    expect(container.textContent).toBe('three one two ');
  },
);

test('what others add and React knows nothing of stays where it is', async () => {
  const { container, rerender } = render(
    <p>
      <b>{'a'}</b>
    </p>,
  );
  container.querySelector('p')?.append(aFont('an extension'));
  await act(async () => {});

  rerender(
    <p>
      <b>{'b'}</b>
    </p>,
  );

  expect(container).toHaveTextContent('ban extension');
});

test('a page without React is as strict as ever', () => {
  const [parent, stranger] = [document.createElement('p'), document.createElement('p')];

  expect(() => parent.removeChild(stranger)).toThrow(DOMException);
  expect(() => parent.insertBefore(document.createElement('b'), stranger)).toThrow(DOMException);
});
