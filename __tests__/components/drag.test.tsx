import { act, fireEvent, screen, within } from '@testing-library/react';
import { Exercise } from '../../components/exercises/Exercise';
import { keyOf, put } from '../domain/a-response';
import { aMatch } from '../domain/an-item';
import { cardButton, placeBox } from './answer-ways';
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

const pointer = { pointerId: 1, isPrimary: true, button: 0, buttons: 1, pointerType: 'mouse' };

function pressOn(card: string): void {
  fireEvent.pointerDown(cardButton(card), { ...pointer, clientX: 100, clientY: 200 });
}

function moveTo(clientX: number, part: Partial<PointerEventInit> = {}): void {
  fireEvent.pointerMove(window, { ...pointer, clientX, clientY: 200, ...part });
}

function ghosts(): NodeListOf<Element> {
  return document.querySelectorAll('body > [inert]');
}

test('a card that is dragged onto a bin is placed there, and it is said', async () => {
  const { session } = await renderPage(<Exercise item={aMatch()} />);
  const bin = placeBox('Algeria');

  pressOn('Hubei');
  under = [bin];
  moveTo(160);
  expect(bin).toHaveAttribute('data-over');
  expect(ghosts()).toHaveLength(1);
  fireEvent.pointerUp(window, pointer);

  expect(session.getState().drafts['lesson/tw_match']?.response).toEqual(put({ hubei: 'algeria' }));
  expect(status()).toBe('Hubei placed: Algeria. 2 left.');
  expect(bin).not.toHaveAttribute('data-over');
  expect(ghosts()).toHaveLength(0);
});

test('a press that hardly moves is no drag', async () => {
  const { session } = await renderPage(<Exercise item={aMatch()} />);

  pressOn('Hubei');
  under = [placeBox('Algeria')];
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
  under = [placeBox('Algeria')];
  moveTo(170);
  fireEvent.pointerUp(window, pointer);

  expect(ghosts()).toHaveLength(0);
  expect(session.getState().drafts).toEqual({});
  expect(within(screen.getByRole('group', { name: /^Cards to place/ })).getByText('Hubei')).toBeInTheDocument();
});

test('another finger neither moves nor drops the card', async () => {
  const { session } = await renderPage(<Exercise item={aMatch()} />);
  under = [placeBox('Algeria')];

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
  const other = placeBox('Algeria', screen.getByRole('group', { name: 'Another?' }));
  const [card] = screen.getAllByRole('button', { name: 'Hubei' });

  if (card) fireEvent.pointerDown(card, { ...pointer, clientX: 100, clientY: 200 });
  under = [other];
  moveTo(160);
  fireEvent.pointerUp(window, pointer);

  expect(session.getState().drafts).toEqual({});
});

test.each([
  ['a move without a button, its release lost', () => moveTo(170, { buttons: 0 })],
  ['another window', () => fireEvent.blur(window)],
  ['another tab', () => fireEvent(document, new Event('visibilitychange'))],
  ['the page being turned', () => fireEvent(window, new Event('hashchange'))],
  ['the way back', () => fireEvent(window, new Event('popstate'))],
])('%s ends a drag: the card is where it was, it is said, and it can be dragged again', async (_name, lose) => {
  const { session } = await renderPage(<Exercise item={aMatch()} />);
  under = [placeBox('Algeria')];

  pressOn('Hubei');
  moveTo(160);
  lose();
  expect(ghosts()).toHaveLength(0);
  expect(document.querySelector('[data-over], [data-picked]')).toBeNull();
  expect(status()).toBe('Hubei stays where it was.');
  fireEvent.pointerUp(window, pointer);
  expect(session.getState().drafts).toEqual({});

  pressOn('Hubei');
  moveTo(160);
  fireEvent.pointerUp(window, pointer);
  expect(session.getState().drafts['lesson/tw_match']?.response).toEqual(put({ hubei: 'algeria' }));
});

test('another pointer’s end, a menu and lost capture leave a drag as it is', async () => {
  const { session } = await renderPage(<Exercise item={aMatch()} />);
  under = [placeBox('Algeria')];
  pressOn('Hubei');
  moveTo(160);

  fireEvent.pointerCancel(window, { ...pointer, pointerId: 7, pointerType: 'touch' });
  fireEvent.pointerUp(window, { ...pointer, pointerId: 7 });
  fireEvent(window, new Event('lostpointercapture'));
  const menu = fireEvent.contextMenu(cardButton('Hubei'));
  expect(menu).toBe(false);
  expect(ghosts()).toHaveLength(1);
  fireEvent.scroll(document);
  fireEvent.pointerUp(window, pointer);

  expect(session.getState().drafts['lesson/tw_match']?.response).toEqual(put({ hubei: 'algeria' }));
});

test('the left button let go while the right one is held puts the card down', async () => {
  const { session } = await renderPage(<Exercise item={aMatch()} />);
  under = [placeBox('Algeria')];
  pressOn('Hubei');
  moveTo(160, { buttons: 3, button: 2 });

  moveTo(160, { buttons: 2, button: 0 });

  expect(ghosts()).toHaveLength(0);
  expect(session.getState().drafts['lesson/tw_match']?.response).toEqual(put({ hubei: 'algeria' }));
});

test.each([
  ['right', 2],
  ['middle', 1],
])('the %s button drags nothing', async (_name, button) => {
  await renderPage(<Exercise item={aMatch()} />);

  fireEvent.pointerDown(cardButton('Hubei'), { ...pointer, button, buttons: 4, clientX: 100, clientY: 200 });
  moveTo(160);

  expect(ghosts()).toHaveLength(0);
});

test('a thumb that rests on the screen, even on a grip, leaves the grips to another finger', async () => {
  const { session } = await renderPage(<Exercise item={aMatch()} />);
  const grip = (card: string) => document.querySelector(`[data-grip="${card}"]`) ?? document.body;
  const finger = { ...pointer, pointerType: 'touch', clientX: 100, clientY: 200 };
  under = [placeBox('Algeria')];

  fireEvent.pointerDown(grip('tianjin'), { ...finger, pointerId: 4 });
  fireEvent.pointerDown(grip('hubei'), { ...finger, pointerId: 5, isPrimary: false });
  fireEvent.pointerMove(window, { ...finger, pointerId: 5, isPrimary: false, clientX: 160 });
  expect(ghosts()).toHaveLength(1);
  fireEvent.pointerMove(window, { ...finger, pointerId: 4, clientX: 130 });
  fireEvent.pointerUp(window, { ...finger, pointerId: 4 });
  fireEvent.pointerUp(window, { ...finger, pointerId: 5, isPrimary: false });

  expect(ghosts()).toHaveLength(0);
  expect(session.getState().drafts['lesson/tw_match']?.response).toEqual(put({ hubei: 'algeria' }));
});

test('a board that goes away, or is locked by an answer from another tab, takes its card off the pointer', async () => {
  const { session, unmount } = await renderPage(<Exercise item={aMatch()} />);
  pressOn('Hubei');
  moveTo(160);
  act(() => {
    session.respond(aMatch(), null, keyOf(aMatch()));
    session.submit(aMatch(), null);
  });
  expect(ghosts()).toHaveLength(0);

  act(() => session.startAgain(aMatch(), null));
  pressOn('Hubei');
  moveTo(160);
  unmount();

  expect(ghosts()).toHaveLength(0);
});
