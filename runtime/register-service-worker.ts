/**
 * Lets the site be read offline once the page has loaded, from `${basePath}/sw.js`. Resolves to false, and leaves the
 * page as it is, where the browser has no service workers or refuses them (private mode, plain HTTP on a network).
 */
export async function registerServiceWorker(basePath: string): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false;
  // Filling the cache must not compete with the page's own files on a slow line.
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }));
  }
  try {
    await navigator.serviceWorker.register(`${basePath}/sw.js`, { updateViaCache: 'none' });
    return true;
  } catch {
    return false;
  }
}
