import { fireEvent, screen } from '@testing-library/react';
import { Exercise } from '../../components/exercises/Exercise';
import { isVirtualClick } from '../../components/exercises/virtual-click';
import { aMatch } from '../domain/an-item';
import { cardButton } from './answer-ways';
import { renderPage } from './render-page';

type Told = Partial<Record<'detail' | 'buttons' | 'width' | 'height' | 'pressure', number>> & {
  pointerType?: string;
  isTrusted?: boolean;
};

/** An event as a browser tells it; jsdom’s own would fill in what the world leaves out. */
function told<T>(parts: Told): T {
  return parts as T;
}

const finger: Told = { pointerType: 'touch', width: 23, height: 23, pressure: 1 };
const mouse: Told = { pointerType: 'mouse', width: 1, height: 1, pressure: 0.5 };
const noPressure: Told = { ...mouse, pressure: 0 };
const noSize: Told = { pointerType: 'mouse', width: 0, height: 0, pressure: 0 };

function asAndroid() {
  jest.spyOn(window.navigator, 'userAgent', 'get').mockReturnValue('Mozilla/5.0 (Linux; Android 15; Pixel 9)');
}
afterEach(() => jest.restoreAllMocks());

test.each<[string, Told, Told | null, boolean]>([
  ['Enter or Space on a button', { detail: 0, pointerType: '' }, null, true],
  ['the same where clicks tell no pointer', { detail: 0 }, null, true],
  ['a reader’s click, which has a detail and no pointer', { detail: 1, pointerType: '', isTrusted: true }, null, true],
  ['NVDA or JAWS, whose press has no size', { detail: 1, pointerType: 'mouse' }, noSize, true],
  ['TalkBack, whose click still holds the button', { detail: 1, buttons: 1, pointerType: 'touch' }, null, true],
  ['a mouse', { detail: 1, buttons: 0, pointerType: 'mouse' }, mouse, false],
  ['a mouse of a browser that tells no pressure', { detail: 1, buttons: 0, pointerType: 'mouse' }, noPressure, false],
  ['a finger', { detail: 1, buttons: 0, pointerType: 'touch' }, finger, false],
])('%s', (_name, click, press, isVirtual) => {
  expect(isVirtualClick(told(click), press && told(press))).toBe(isVirtual);
});

test('on Android a mouse of one pixel without pressure is TalkBack, and a real one is a mouse', () => {
  asAndroid();

  expect(isVirtualClick(told({ detail: 1, buttons: 0 }), told(noPressure))).toBe(true);
  expect(isVirtualClick(told({ detail: 1, buttons: 0 }), told(mouse))).toBe(false);
});

test('a card that a screen reader presses leads to the first place, one that a mouse presses keeps the focus', async () => {
  await renderPage(<Exercise item={aMatch()} />);

  fireEvent.click(cardButton('Hubei'), { detail: 1, buttons: 1 });
  expect(document.activeElement).toHaveAttribute('data-target');
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
  fireEvent.click(cardButton('Hubei'), { detail: 1, buttons: 0 });

  expect(screen.getAllByRole('button', { name: /^put here / })).not.toHaveLength(0);
  expect(document.activeElement).toBe(cardButton('Hubei'));
});

test('a screen reader that presses another card, with one in hand, takes that one instead', async () => {
  const { session } = await renderPage(<Exercise item={aMatch()} />);
  fireEvent.click(cardButton('Hubei'), { detail: 1, buttons: 1 });

  fireEvent.click(cardButton('Tianjin'), { detail: 1, buttons: 1 });

  expect(screen.getByRole('status')).toHaveTextContent('Tianjin picked up instead of Hubei.');
  expect(cardButton('Tianjin')).toHaveAttribute('aria-pressed', 'true');
  expect(session.getState().drafts).toEqual({});
});
