import { Exercise } from '../../components/exercises/Exercise';
import { aMatch } from '../domain/an-item';
import { cardButton, targetButton } from './answer-ways';
import { renderPage } from './render-page';

let looks: number;
let glides: Keyframe[][];
let looksAtFirstGlide: number;

/** A page in which what lies in a place has another spot than what lies in the tray. */
beforeEach(() => {
  looks = 0;
  glides = [];
  looksAtFirstGlide = 0;
  jest.spyOn(HTMLElement.prototype, 'offsetParent', 'get').mockReturnValue(null);
  jest.spyOn(HTMLElement.prototype, 'offsetTop', 'get').mockReturnValue(0);
  jest.spyOn(HTMLElement.prototype, 'offsetLeft', 'get').mockImplementation(function (this: HTMLElement) {
    looks += 1;
    return this.closest('[data-tray]') ? 0 : 100;
  });
  Element.prototype.animate = (frames) => {
    if (glides.length === 0) looksAtFirstGlide = looks;
    glides.push(frames as Keyframe[]);
    return {} as Animation;
  };
});
afterEach(() => {
  jest.restoreAllMocks();
  Reflect.deleteProperty(Element.prototype, 'animate');
});

test('a card that is placed glides there from where it lay', async () => {
  const { user } = await renderPage(<Exercise item={aMatch()} />);

  await user.click(cardButton('Hubei'));
  await user.click(targetButton('Algeria'));

  expect(glides).toEqual([[{ transform: 'translate(-100px, 0px)' }, { transform: 'none' }]]);
});

test('all cards are looked at before the first glides, so that the page is laid out once for them', async () => {
  const { user } = await renderPage(<Exercise item={aMatch()} />);

  await user.click(cardButton('Hubei'));
  await user.click(targetButton('Algeria'));

  expect(glides).toHaveLength(1);
  expect(looks).toBe(looksAtFirstGlide);
});

test('as long as nothing is placed no press has the page laid out', async () => {
  const { user } = await renderPage(<Exercise item={aMatch()} />);

  await user.click(cardButton('Hubei'));
  await user.keyboard('{Escape}');

  expect(looks).toBe(0);
});
