const FETCHED = '1em "Provinces Serif Fetched"';
const KEY = 'provinces-face';

/**
 * Fetches the pages' own typeface once the page stands still and has nothing else to do, so that the next one can wear it;
 * never where data are to be saved. What is shown now stays as it is. Resolves to whether it is there.
 */
export async function fetchFace(page: Document): Promise<boolean> {
  const view = page.defaultView;
  if (!view || !page.fonts || page.documentElement.dataset.face || savesData(view.navigator)) return false;
  if (page.readyState !== 'complete') {
    await new Promise((resolve) => view.addEventListener('load', resolve, { once: true }));
  }
  await new Promise<unknown>((resolve) =>
    view.requestIdleCallback ? view.requestIdleCallback(resolve) : view.setTimeout(resolve, 1000),
  );
  try {
    const faces = await page.fonts.load(FETCHED);
    if (faces.length > 0) view.localStorage.setItem(KEY, '1');
    return faces.length > 0;
  } catch {
    // Offline, or no storage: the machine's own serifs serve.
    return false;
  }
}

/** At a turn of the page, when all that is read changes anyway: the typeface, if this page has fetched it. */
export function wearFace(page: Document): void {
  const root = page.documentElement;
  if (root.dataset.face || !page.fonts) return;
  const isFetched = [...page.fonts].some(
    ({ family, style, status }) => /Fetched/.test(family) && style === 'normal' && status === 'loaded',
  );
  if (isFetched) root.dataset.face = 'fetched';
}

function savesData(navigator: Navigator): boolean {
  const line: unknown = Reflect.get(navigator, 'connection');
  return typeof line === 'object' && line !== null && Reflect.get(line, 'saveData') === true;
}
