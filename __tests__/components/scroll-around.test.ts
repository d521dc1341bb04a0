import { scrollAround } from '../../components/exercises/scroll-around';

let scrolled: unknown[] = [];
beforeEach(() => {
  scrolled = [];
  window.scrollBy = (...how: unknown[]) => {
    scrolled.push(how[0]);
  };
});

/** A card in a panel that scrolls by itself until its end, as the browser would stop it there. */
function aCardIn(overflow: string, end: number): { card: Element; panel: HTMLElement } {
  document.body.innerHTML = `<div id="panel"><p><b id="card">Hubei</b></p></div>`;
  const panel = document.getElementById('panel');
  const card = document.getElementById('card');
  if (!panel || !card) throw new Error('the page has no panel');
  panel.style.overflowY = overflow;
  let top = 0;
  Object.defineProperty(panel, 'scrollTop', {
    get: () => top,
    set: (value: number) => {
      top = Math.max(0, Math.min(end, value));
    },
  });
  return { card, panel };
}

test('a panel with a scrollbar of its own scrolls before the page does', () => {
  const { card, panel } = aCardIn('auto', 100);

  scrollAround(card, 12);

  expect(panel.scrollTop).toBe(12);
  expect(scrolled).toEqual([]);
});

test('at the panel’s end the page scrolls on', () => {
  const { card, panel } = aCardIn('auto', 0);

  scrollAround(card, 12);

  expect(panel.scrollTop).toBe(0);
  expect(scrolled).toEqual([{ top: 12, behavior: 'instant' }]);
});

test('what only cuts its content off is left alone', () => {
  const { card, panel } = aCardIn('hidden', 100);

  scrollAround(card, -12);

  expect(panel.scrollTop).toBe(0);
  expect(scrolled).toEqual([{ top: -12, behavior: 'instant' }]);
});
