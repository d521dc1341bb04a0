import type { Page } from 'playwright/test';

interface Named {
  role: string;
  name: string;
  level: number;
  depth: number;
}

/** Landmarks, headings and tables as the browser hands them to whoever listens, in order. */
export async function readOutline(page: Page): Promise<Named[]> {
  const lines = (await page.locator('body').ariaSnapshot()).split('\n');
  return lines.flatMap((line): Named[] => {
    const [, indent = '', role = '', , name = '', level] =
      /^( *)- '?(banner|navigation|main|complementary|region|contentinfo|form|heading|table|grid|dialog)\b( "((?:[^"\\]|\\.)*)")?(?:.*\[level=(\d)\])?/.exec(
        line,
      ) ?? [];
    return role === ''
      ? []
      : [{ role, name: name.replaceAll('\\"', '"'), level: Number(level ?? 0), depth: indent.length / 2 }];
  });
}

const LANDMARKS = ['banner', 'navigation', 'main', 'complementary', 'region', 'contentinfo', 'form'];

/** What is wrong with landmarks, headings and tables: without a name, of one name with another, out of order, inside another. */
export async function findOutlineFaults(page: Page): Promise<string[]> {
  const outline = await readOutline(page);
  const faults: string[] = [];
  const count = (role: string, name: string) => outline.filter((one) => one.role === role && one.name === name).length;
  for (const { role, name } of outline) {
    if (role === 'heading') continue;
    const isNamed = name !== '' || ['banner', 'main', 'contentinfo'].includes(role);
    if (!isNamed) faults.push(`a ${role} without a name`);
    // Two exercises may ask the same question at two places.
    if (role !== 'form' && count(role, name) > 1) faults.push(`${count(role, name)} × ${role} “${name}”`);
  }
  const levels = outline.filter(({ role }) => role === 'heading').map(({ level }) => level);
  if (levels.filter((level) => level === 1).length !== 1)
    faults.push(`${levels.filter((l) => l === 1).length} headings of level 1`);
  for (const [i, level] of levels.entries())
    if (level > (levels[i - 1] ?? 0) + 1) faults.push(`a heading of level ${level} after one of ${levels[i - 1] ?? 0}`);
  for (const [i, { role, depth }] of outline.entries()) {
    const around = outline.slice(0, i).filter((one) => LANDMARKS.includes(one.role) && one.depth < depth);
    if (role === 'complementary' && around.some((one) => one.role === 'main')) faults.push('an aside within main');
  }
  return [...new Set(faults)];
}

/** Controls whose name does not begin with what is seen, and those outside exercises that share a name and not what they do. */
export function findControlFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const plain = (text: string) => text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim().toLowerCase();
    const gather = (control: Element, hidden: string) => {
      let seen = '';
      const texts = document.createTreeWalker(control, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const parent = texts.currentNode.parentElement;
        if (parent?.checkVisibility() && !parent.closest(hidden)) seen += texts.currentNode.textContent;
      }
      return plain(seen);
    };
    const see = (control: Element) => gather(control, '.visually-hidden, [aria-hidden="true"]');
    const nameOf = (control: Element) =>
      plain(control.getAttribute('aria-label') ?? gather(control, '[aria-hidden="true"]'));
    const controls = [...document.querySelectorAll<HTMLElement>('a[href], button, summary')].filter(
      (control) => control.checkVisibility() && !control.closest('[data-exercise], [inert]'),
    );
    const faults: string[] = [];
    const does = new Map<string, string>();
    for (const [i, control] of controls.entries()) {
      const [seen, name] = [see(control), nameOf(control)];
      if (name === '') faults.push(`${control.outerHTML.slice(0, 80)} has no name`);
      // A tile shows its code or its name, by its size, and its count; all three are in its name.
      const isSeenFirst = control.dataset.tile
        ? seen.split(' ').every((word) => name.includes(word))
        : name.startsWith(seen);
      const isCount = control.dataset.decade !== undefined || control.dataset.tile !== undefined;
      if (!isSeenFirst && !isCount) faults.push(`“${name}” does not begin with “${seen}”`);
      const what =
        control instanceof HTMLAnchorElement ? control.href : (control.getAttribute('popovertarget') ?? `control ${i}`);
      const key = `${control.tagName} ${name}`;
      if (does.has(key) && does.get(key) !== what) faults.push(`two of the name “${name}” do not do the same`);
      does.set(key, what);
    }
    return [...new Set(faults)];
  });
}

/** What scrolls by itself and can't be reached by keys, or has no name. */
export function findScrollFaults(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *, header *')].flatMap((box) => {
      const { overflowX, overflowY } = getComputedStyle(box);
      const scrolls =
        (/auto|scroll/.test(overflowX) && box.scrollWidth > box.clientWidth + 1) ||
        (/auto|scroll/.test(overflowY) && box.scrollHeight > box.clientHeight + 1);
      if (!scrolls || !box.checkVisibility() || box.matches('textarea, select, input')) return [];
      const isReached = box.tabIndex >= 0 || box.querySelector('a[href], button, input, select, summary') !== null;
      const isNamed = box.tabIndex < 0 || box.matches('[aria-label], [aria-labelledby]');
      const what = `${box.tagName.toLowerCase()} “${(box.textContent ?? '').trim().slice(0, 40)}”`;
      return [
        ...(isReached ? [] : [`${what} scrolls out of reach`]),
        ...(isNamed ? [] : [`${what} scrolls and has no name`]),
      ];
    }),
  );
}
