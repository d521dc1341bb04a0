import { fireEvent, screen, within } from '@testing-library/react';
import { Exercise } from '../../components/exercises/Exercise';
import { put } from '../domain/a-response';
import { aMatch } from '../domain/an-item';
import { cardButton } from './answer-ways';
import { renderPage, status } from './render-page';

// jsdom lays nothing out and has no pointers: both are told here. Real ones are for the browser tests.
let under: Element[] = [];
class FakePointerEvent extends MouseEvent {
  readonly pointerId: number;
  readonly isPrimary: boolean;
  readonly pointerType: string;
  constructor(type: string, { pointerId = 0, isPrimary = false, pointerType = '', ...rest }: PointerEventInit = {}) {
    super(type, rest);
    this.pointerId = pointerId;
    this.isPrimary = isPrimary;
    this.pointerType = pointerType;
  }
}
beforeAll(() => {
  Object.defineProperty(window, 'PointerEvent', { configurable: true, value: FakePointerEvent });
  document.elementsFromPoint = () => under;
  window.scrollBy = () => {};
});
beforeEach(() => {
  under = [];
});

const pointer = { pointerId: 1, isPrimary: true, button: 0, pointerType: 'mouse' };

function pressOn(card: string): void {
  fireEvent.pointerDown(cardButton(card), { ...pointer, clientX: 100, clientY: 200 });
}

function moveTo(clientX: number): void {
  fireEvent.pointerMove(window, { ...pointer, clientX, clientY: 200 });
}

function ghosts(): NodeListOf<Element> {
  return document.querySelectorAll('body > [inert]');
}

test('a card that is dragged onto a bin is placed there, and it is said', async () => {
  const { session } = await renderPage(<Exercise item={aMatch()} />);
  const bin = screen.getByRole('group', { name: 'Algeria' });

  pressOn('Hubei');
  under = [bin];
  moveTo(160);
  expect(bin).toHaveAttribute('data-over');
  expect(ghosts()).toHaveLength(1);
  fireEvent.pointerUp(window, pointer);

  expect(session.getState().drafts['lesson/tw_match']?.response).toEqual(put({ hubei: 'algeria' }));
  expect(status()).toBe('Hubei placed: Algeria.');
  expect(bin).not.toHaveAttribute('data-over');
  expect(ghosts()).toHaveLength(0);
});

test('a press that hardly moves is no drag', async () => {
  const { session } = await renderPage(<Exercise item={aMatch()} />);

  pressOn('Hubei');
  under = [screen.getByRole('group', { name: 'Algeria' })];
  moveTo(104);
  fireEvent.pointerUp(window, pointer);

  expect(ghosts()).toHaveLength(0);
  expect(session.getState().drafts).toEqual({});
});

test.each([
  ['let go beside every bin', () => fireEvent.pointerUp(window, pointer)],
  ['taken away by the browser', () => fireEvent.pointerCancel(window, pointer)],
  ['given up with Escape', () => fireEvent.keyDown(window, { key: 'Escape' })],
])('a card that is %s stays where it was', async (_name, end) => {
  const { session } = await renderPage(<Exercise item={aMatch()} />);

  pressOn('Hubei');
  moveTo(160);
  end();
  under = [screen.getByRole('group', { name: 'Algeria' })];
  moveTo(170);
  fireEvent.pointerUp(window, pointer);

  expect(ghosts()).toHaveLength(0);
  expect(session.getState().drafts).toEqual({});
  expect(within(screen.getByRole('group', { name: 'Tray' })).getByText('Hubei')).toBeInTheDocument();
});

test('another finger neither moves nor drops the card', async () => {
  const { session } = await renderPage(<Exercise item={aMatch()} />);
  under = [screen.getByRole('group', { name: 'Algeria' })];

  pressOn('Hubei');
  fireEvent.pointerMove(window, { ...pointer, pointerId: 2, clientX: 300, clientY: 300 });
  fireEvent.pointerUp(window, { ...pointer, pointerId: 2 });
  expect(ghosts()).toHaveLength(0);
  moveTo(160);
  fireEvent.pointerUp(window, { ...pointer, pointerId: 2 });

  expect(session.getState().drafts).toEqual({});
  fireEvent.pointerUp(window, pointer);
  expect(session.getState().drafts['lesson/tw_match']?.response).toEqual(put({ hubei: 'algeria' }));
});

test('a bin of another exercise is no place for this card', async () => {
  const { session } = await renderPage(
    <>
      <Exercise item={aMatch()} />
      <Exercise item={aMatch({ id: 'tw_other', stem: 'Another?' })} />
    </>,
  );
  const other = within(screen.getByRole('form', { name: 'Another?' })).getByRole('group', { name: 'Algeria' });
  const [card] = screen.getAllByRole('button', { name: 'Hubei' });

  if (card) fireEvent.pointerDown(card, { ...pointer, clientX: 100, clientY: 200 });
  under = [other];
  moveTo(160);
  fireEvent.pointerUp(window, pointer);

  expect(session.getState().drafts).toEqual({});
});
