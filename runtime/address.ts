/**
 * Browsers take only so many changes of the address: Safari throws at the 101st in ten seconds, Chromium drops what comes
 * too thick. So a change that follows closely on others waits, and only the last one is made.
 */
const MOST = 30;
const SPAN_MS = 10_000;
const WAIT_MS = 400;
/** After what was pressed has been painted: browsers take their time over an address. */
const SOON_MS = 100;

let made: number[] = [];
/** `page` is the path from which it was asked for. */
let waiting: { address: string; state: unknown; page: string } | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

/** The address as it is, or will be once the browser takes the last change. */
export function currentAddress(): URL {
  return new URL(waiting?.address ?? window.location.href);
}

/** Makes the change that waits, if the browser takes it; else it goes on waiting. */
export function flushAddress(): void {
  if (!waiting) return;
  // One has gone on to another page meanwhile, which has an address of its own.
  if (waiting.page !== window.location.pathname) forget();
  else write('replaceState', waiting.address, waiting.state);
}

/** Changes the address in place. Never throws; what waits is made at the latest when the page goes away. */
export function replaceAddress(address: string, state: unknown = window.history.state): void {
  if (waiting || !hasRoom()) wait(address, state);
  else write('replaceState', address, state);
}

/** As `replaceAddress`, but not before what was pressed shows. */
export function replaceAddressSoon(address: string, state: unknown = window.history.state): void {
  wait(address, state, hasRoom() ? SOON_MS : WAIT_MS);
}

/** As `replaceAddress`, with an entry of its own in the history; without one while the browser takes no more. */
export function pushAddress(address: string, state: unknown = null): void {
  flushAddress();
  write('pushState', address, state);
}

function hasRoom(): boolean {
  const now = performance.now();
  made = made.filter((at) => now - at < SPAN_MS);
  return made.length < MOST;
}

function write(how: 'replaceState' | 'pushState', address: string, state: unknown): void {
  // Should it have to wait, the address may be another by then.
  const target = new URL(address, window.location.href).href;
  try {
    window.history[how](state, '', target);
    made.push(performance.now());
    forget();
  } catch {
    wait(target, state);
  }
}

function wait(address: string, state: unknown, ms = WAIT_MS): void {
  waiting = { address: new URL(address, currentAddress()).href, state, page: window.location.pathname };
  clearTimeout(timer);
  timer = setTimeout(flushAddress, ms);
  for (const [place, event] of LAST_MOMENTS) place().addEventListener(event, flushAddress);
  // Another entry of the history is another address: what waited was for the one before.
  window.addEventListener('popstate', forget, true);
}

function forget(): void {
  waiting = null;
  clearTimeout(timer);
  for (const [place, event] of LAST_MOMENTS) place().removeEventListener(event, flushAddress);
  window.removeEventListener('popstate', forget, true);
}

const LAST_MOMENTS = [
  [() => window, 'pagehide'],
  [() => window, 'blur'],
  [() => document, 'visibilitychange'],
  [() => document, 'focusout'],
] as const;
