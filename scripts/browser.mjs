// @ts-check
import path from 'node:path';

/**
 * Of a browser's own surface, what each new window begins to draw though nobody sees it: two popups of the address line,
 * which took more of the processor than most tests.
 */
const UNSEEN = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/** What Playwright itself switches off (the last such argument is the one that holds), without what is for other systems. */
const BY_PLAYWRIGHT = [
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
  ...[
    'HttpsFirstBalancedModeAutoEnable',
    'LensOverlay',
    'MediaRouter',
    'PaintHolding',
    'ThirdPartyStoragePartitioning',
  ],
  ...['AvoidCorsURLLoaderRestartOnRedirect', 'TcpPortRandomizationWin', 'OptimizationHints'],
  ...['NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch'],
];

const QUIET = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const without = (/** @type {string[]} */ features) => `--disable-features=${features.join(',')}`;

/** Arguments that keep a headless browser off the network and out of a sandbox that containers refuse. */
export const QUIET_ARGUMENTS = [...QUIET, without([...BY_PLAYWRIGHT, ...UNSEEN])];

/**
 * The same, and all pages of a context in one process: a page in a new one costs half a second of the processor, most of it
 * before a line of ours runs. For tests alone: a visitor's browser does not do so.
 */
export const TEST_ARGUMENTS = [
  ...QUIET,
  without([...BY_PLAYWRIGHT, ...UNSEEN, 'IsolateOrigins', 'site-per-process', 'SpareRendererForSitePerProcess']),
  ...['--disable-site-isolation-trials', '--process-per-site', '--renderer-process-limit=1'],
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** @typedef {{ executablePath: string, from: string, env: Record<string, string> }} Browser */

/**
 * The outer world that the search asks.
 * @typedef {object} Machine
 * @property {Record<string, string | undefined>} env
 * @property {(file: string) => boolean} isProgram
 * @property {() => string | null} findPlaywrightDownload where Playwright keeps its own, there or not
 * @property {() => Promise<Browser | null>} unpackPackaged the browser that came inside a package of node_modules
 * @property {() => Promise<boolean>} installWithApt false where that is not possible
 */

/** The first Chromium on the PATH, or null. */
export function findOnPath(/** @type {Pick<Machine, 'env' | 'isProgram'>} */ { env, isProgram }) {
  const folders = (env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(isProgram) ?? null;
}

/**
 * A Chromium for the browser tests, the one that somebody chose before the one that happens to be there. A chosen one
 * that is not there is a fault: falling back would test another browser than was asked for.
 * @param {Machine} machine
 * @returns {Promise<{ browser: Browser } | { fault: string }>}
 */
export async function findBrowser(machine) {
  const chosen = machine.env.CHROMIUM_PATH;
  if (chosen) {
    if (machine.isProgram(chosen)) return { browser: { executablePath: chosen, from: 'CHROMIUM_PATH', env: {} } };
    return { fault: `CHROMIUM_PATH=${chosen}: no program there. Mend: correct the path, or unset CHROMIUM_PATH.` };
  }
  const downloaded = machine.findPlaywrightDownload();
  if (downloaded && machine.isProgram(downloaded)) {
    return { browser: { executablePath: downloaded, from: "Playwright's download", env: {} } };
  }
  const onPath = findOnPath(machine);
  if (onPath) return { browser: { executablePath: onPath, from: 'the PATH', env: {} } };
  const packaged = await machine.unpackPackaged();
  if (packaged) return { browser: packaged };
  if (await machine.installWithApt()) {
    const installed = findOnPath(machine);
    if (installed) return { browser: { executablePath: installed, from: 'apt', env: {} } };
  }
  return {
    fault:
      'No Chromium for the browser tests. Looked at CHROMIUM_PATH, Playwright’s download, the PATH, the package ' +
      '@sparticuz/chromium and apt. Mend: install Chromium or Chrome, or set CHROMIUM_PATH to one, or run ' +
      'npx playwright install chromium.',
  };
}
