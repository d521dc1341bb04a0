import type { CDPSession, Locator, Page } from 'playwright/test';

/** A mouse or a finger, in CSS pixels of the window. */
export interface Pointer {
  down(x: number, y: number): Promise<void>;
  move(x: number, y: number): Promise<void>;
  up(): Promise<void>;
}

export function mouseOf(page: Page): Pointer {
  return {
    down: async (x, y) => {
      await page.mouse.move(x, y);
      await page.mouse.down();
    },
    move: (x, y) => page.mouse.move(x, y),
    up: () => page.mouse.up(),
  };
}

/** A real touch by the DevTools protocol: the browser itself decides whether it scrolls or drags. */
export async function fingerOf(page: Page): Promise<Pointer> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  return {
    down: async (x, y) => {
      await touch('touchStart', [{ x, y }]);
    },
    move: async (x, y) => {
      await touch('touchMove', [{ x, y }]);
    },
    up: async () => {
      await touch('touchEnd', []);
    },
  };
}

/**
 * Drags `handle` to `bin` as a hand does: towards it, waiting at the window's edge while the page scrolls,
 * and letting go over it.
 */
export async function drag(pointer: Pointer, handle: Locator, bin: Locator): Promise<void> {
  const { x, y } = await reach(handle);
  await pointer.down(x, y);
  await pointer.move(x + 8, y + 8);
  for (let tries = 0; tries < 400; tries += 1) {
    const spot = await findSpot(bin);
    await pointer.move(spot.x, spot.y);
    // The board marks the bin that would take the card: a hand lets go when it sees that.
    if (spot.isOver && (await bin.getAttribute('data-over')) !== null) {
      await pointer.up();
      return;
    }
  }
  throw new Error('The bin never came under the pointer');
}

/**
 * The middle of a thing, brought into the window. A page that was just changed (a new question whose heading takes the
 * focus) may still be gliding, and would carry off what was in sight a moment ago: a hand waits, looks, and looks again.
 */
async function reach(handle: Locator): Promise<{ x: number; y: number }> {
  for (let tries = 0; tries < 10; tries += 1) {
    await handle.scrollIntoViewIfNeeded();
    const middle = await handle.evaluate(async (element) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      let before = element.getBoundingClientRect();
      for (let stillFrames = 0; stillFrames < 15; ) {
        await frame();
        const now = element.getBoundingClientRect();
        stillFrames = now.x === before.x && now.y === before.y ? stillFrames + 1 : 0;
        before = now;
      }
      const x = before.x + before.width / 2;
      const y = before.y + before.height / 2;
      return element.contains(document.elementFromPoint(x, y)) ? { x, y } : null;
    });
    if (middle) return middle;
  }
  throw new Error('The card never lay under the pointer');
}

/** Where to go next, after the page has had two frames to scroll: a point over the bin, or the edge beyond which it lies. */
function findSpot(bin: Locator): Promise<{ x: number; y: number; isOver: boolean }> {
  return bin.evaluate(async (element) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    const { left, width, top, bottom } = element.getBoundingClientRect();
    const x = left + width / 2;
    // Nearer to the edge than this the page would scroll on.
    const calm = { from: 84, to: window.innerHeight - 84 };
    for (let y = Math.max(top + 10, calm.from); y <= Math.min(bottom - 10, calm.to); y += 10) {
      const on = document
        .elementsFromPoint(x, y)
        .map((found) => found.closest('[data-bin]'))
        .find((found) => found !== null);
      if (on === element) return { x, y, isOver: true };
    }
    const isAbove = (top + bottom) / 2 < window.innerHeight / 2;
    return { x, y: isAbove ? 8 : window.innerHeight - 8, isOver: false };
  });
}
