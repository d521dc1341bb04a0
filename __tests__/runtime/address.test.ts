import { currentAddress, flushAddress, pushAddress, replaceAddress, replaceAddressSoon } from '../../runtime/address';

const real = { replaceState: window.history.replaceState, pushState: window.history.pushState };
let taken: number;

/** As Safari does: the 101st change within ten seconds is an error. */
beforeEach(() => {
  jest.useFakeTimers();
  jest.advanceTimersByTime(60_000);
  window.history.replaceState(null, '', '/teach/');
  taken = 0;
  for (const how of ['replaceState', 'pushState'] as const)
    window.history[how] = (...change) => {
      taken += 1;
      if (taken > 100) throw new DOMException('more than 100 times per 10 seconds', 'SecurityError');
      real[how].apply(window.history, change);
    };
});
afterEach(() => {
  window.dispatchEvent(new PopStateEvent('popstate'));
  Object.assign(window.history, real);
  jest.useRealTimers();
});

test('few changes are made at once', () => {
  replaceAddress('#a');
  expect(window.location.hash).toBe('#a');
  replaceAddress('#b');

  expect(window.location.hash).toBe('#b');
});

test('of many changes in a row the browser is asked for few, and the last one is made in the end', () => {
  for (let n = 1; n <= 500; n += 1) replaceAddress(`#${n}`);
  expect(currentAddress().hash).toBe('#500');
  expect(taken).toBeLessThan(60);

  jest.advanceTimersByTime(1000);
  expect(window.location.hash).toBe('#500');
});

test.each([
  ['the page goes away', () => window.dispatchEvent(new Event('pagehide'))],
  ['a field loses the focus', () => document.dispatchEvent(new FocusEvent('focusout'))],
  ['the window loses it', () => window.dispatchEvent(new Event('blur'))],
  ['the tab is left', () => document.dispatchEvent(new Event('visibilitychange'))],
])('when %s, what waits is made at once', (_, leave) => {
  for (let n = 1; n <= 50; n += 1) replaceAddress(`#${n}`);
  expect(window.location.hash).not.toBe('#50');

  leave();

  expect(window.location.hash).toBe('#50');
});

test('a change that the browser refuses is made when it takes changes again', () => {
  taken = 100;
  expect(() => replaceAddress('#refused')).not.toThrow();
  expect(() => pushAddress('#pushed', { part: 2 })).not.toThrow();
  expect(currentAddress().hash).toBe('#pushed');

  taken = 0;
  jest.advanceTimersByTime(1000);

  expect(window.location.hash).toBe('#pushed');
  expect(window.history.state).toEqual({ part: 2 });
});

test('what waits for one page is not made on another, nor after Back', () => {
  for (let n = 1; n <= 50; n += 1) replaceAddress(`#${n}`);
  real.pushState.call(window.history, null, '', '/teach/results/');
  flushAddress();
  expect(window.location.href).toMatch(/\/teach\/results\/$/);

  for (let n = 1; n <= 50; n += 1) replaceAddress(`#${n}`);
  window.dispatchEvent(new PopStateEvent('popstate'));
  expect(currentAddress().href).toBe(window.location.href);
});

test('a part of an address is read against the change that waits', () => {
  for (let n = 1; n <= 50; n += 1) replaceAddress(`?n=${n}`);
  replaceAddress('#there');

  expect(currentAddress().search + currentAddress().hash).toBe('?n=50#there');
});

test('a change that has time is known at once, and made once what was pressed shows, or when the page goes away', () => {
  replaceAddressSoon('?province=hubei');
  expect(currentAddress().search).toBe('?province=hubei');
  expect(window.location.search).toBe('');

  jest.advanceTimersByTime(500);
  expect(window.location.search).toBe('?province=hubei');

  replaceAddressSoon('?province=anhui');
  window.dispatchEvent(new Event('pagehide'));
  expect(window.location.search).toBe('?province=anhui');
});
