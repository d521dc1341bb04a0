// @ts-check

/** @typedef {{ paintMs: number, shownMs: number | null, doneMs: number }} Wait in milliseconds since the page was asked for */

const MARK = 'waited: ';

/**
 * Opens a page that does this work as soon as it is painted, and tells how long that took. The page says it itself, in its
 * console: whoever asks a page from outside brings a script along, which on a slow processor ran for a tenth of a second
 * just before the first paint of whatever is painted later than plain HTML.
 * @param {import('playwright/test').Page} page
 * @param {string} address
 * @param {import('./targets.mjs').Work} work
 * @returns {Promise<Wait>}
 */
export async function openImpatiently(page, address, { taps, done }) {
  await page.addInitScript(beImpatient, { taps, done, mark: MARK });
  const isWait = (/** @type {import('playwright/test').ConsoleMessage} */ message) => message.text().startsWith(MARK);
  const heard = page.waitForEvent('console', { predicate: isWait, timeout: 60_000 });
  heard.catch(() => {});
  await page.goto(address, { waitUntil: 'commit' });
  return JSON.parse((await heard).text().slice(MARK.length));
}

/**
 * Runs in the page: presses from the first paint on, 20 times a second and each time another of what it may press, until
 * the answer is painted. Whoever waits for a page does so, and a press that no script heard must not end the measurement.
 */
function beImpatient(/** @type {{ taps: string[], done: string, mark: string }} */ { taps, done, mark }) {
  /** @type {{ paintMs: number | null, shownMs: number | null, doneMs: number | null }} */
  const wait = { paintMs: null, shownMs: null, doneMs: null };
  const afterPaint = (/** @type {() => void} */ act) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = act;
      port2.postMessage(null);
    });
  const press = (/** @type {number} */ turn) => {
    for (const selector of taps) {
      const all = document.querySelectorAll(selector);
      const form = all[0]?.closest('form');
      // Of several questions the first.
      const some = form ? [...all].filter((each) => each.closest('form') === form) : [...all];
      const element = some[turn % Math.max(1, some.length)];
      if (!(element instanceof HTMLElement)) return;
      element.click();
      if (element instanceof HTMLInputElement && element.checked && wait.shownMs === null)
        afterPaint(() => {
          wait.shownMs ??= performance.now();
        });
    }
  };
  const look = () => {
    if (wait.doneMs !== null || !document.querySelector(done)) return;
    changes.disconnect();
    afterPaint(() => {
      wait.doneMs ??= performance.now();
      console.debug(mark + JSON.stringify(wait));
    });
  };
  const changes = new MutationObserver(look);
  const begin = (/** @type {number} */ paintMs) => {
    wait.paintMs = paintMs;
    changes.observe(document, { subtree: true, childList: true, attributes: true });
    let turn = 0;
    const again = () => {
      if (document.querySelector(done)) return look();
      press(turn++);
      setTimeout(again, 50);
    };
    again();
  };
  // Whoever asks for frames meanwhile has the browser draw a page that is half there.
  new PerformanceObserver((list, observer) => {
    const [paint] = list.getEntriesByName('first-contentful-paint');
    if (!paint) return;
    observer.disconnect();
    begin(paint.startTime);
  }).observe({ type: 'paint', buffered: true });
}
