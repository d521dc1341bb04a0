import { afterPaint } from '../../runtime/after-paint';

/** Tells its other end at once: in a browser that is after the frame in which it was posted. */
class Channel {
  port1: { onmessage: () => void } = { onmessage: () => {} };
  port2 = { postMessage: () => this.port1.onmessage() };
}

let drawFrame: () => void = () => {};
const done: string[] = [];

// Somebody who listens from the beginning.
window.addEventListener('pagehide', () => done.push('good-bye'));

beforeEach(() => {
  Object.assign(window, {
    MessageChannel: Channel,
    requestAnimationFrame: (draw: () => void) => {
      drawFrame = draw;
      return 1;
    },
  });
  done.length = 0;
});

afterEach(() => {
  drawFrame();
  Reflect.deleteProperty(window, 'MessageChannel');
});

test('what can wait is done after the next frame, in turn', () => {
  afterPaint(() => done.push('first'));
  afterPaint(() => done.push('second'));
  expect(done).toEqual([]);

  drawFrame();

  expect(done).toEqual(['first', 'second']);
});

test('what is asked for meanwhile waits for the frame after that', () => {
  afterPaint(() => afterPaint(() => done.push('later')));

  drawFrame();
  expect(done).toEqual([]);
  drawFrame();

  expect(done).toEqual(['later']);
});

test('what was called off is not done', () => {
  const callOff = afterPaint(() => done.push('never'));

  callOff();
  drawFrame();

  expect(done).toEqual([]);
});

test('a page that is put away does it first, before whoever else says good-bye', () => {
  afterPaint(() => done.push('kept'));

  window.dispatchEvent(new Event('pagehide'));

  expect(done).toEqual(['kept', 'good-bye']);
});

test('where there are no frames to wait for it is done at once', () => {
  Reflect.deleteProperty(window, 'MessageChannel');

  afterPaint(() => done.push('at once'));

  expect(done).toEqual(['at once']);
});

test('a frame that never comes does not keep it for long', () => {
  jest.useFakeTimers({ doNotFake: ['requestAnimationFrame'] });
  afterPaint(() => done.push('kept'));

  jest.advanceTimersByTime(300);
  jest.useRealTimers();

  expect(done).toEqual(['kept']);
});
