import type { Page } from 'playwright/test';

/**
 * What of the page as it stands lies outside the window or is cut by a box: controls and text, each named, without
 * numbers, so that the same fault at several widths reads the same. Also boards beside their heading, and regions that
 * scroll sideways but have no name or can't be reached by keys.
 */
export function findMisplaced(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    interface Box {
      left: number;
      right: number;
      top: number;
      bottom: number;
      by: Element | null;
      /** What of it is to be seen just now. */
      shown: { left: number; right: number; top: number; bottom: number };
    }
    const root = document.documentElement;
    const all = { left: 0, right: root.clientWidth, top: -1e6, bottom: 1e6 };
    const window_: Box = { ...all, by: null, shown: all };
    const found = new Set<string>();
    const regions = new Map<Element, Box>();
    const sayElement = (element: Element): string => {
      const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
      const mark = [...element.attributes].find(({ name: n }) => /^data-(?!current|done)/.test(n));
      const kind = element.className && typeof element.className === 'string' ? `.${element.className}` : '';
      return `${element.localName}${kind.replace(/\s+/g, '.')}${mark ? `[${mark.name}=${mark.value}]` : ''} “${name.trim().slice(0, 40)}”`;
    };
    /** Whether this holds for an element or for anything around it; asked of each element once. */
    const isWithin = (isSo: (style: CSSStyleDeclaration) => boolean) => {
      const known = new Map<Element, boolean>();
      const ask = (element: Element | null): boolean => {
        if (!element) return false;
        const answer = known.get(element) ?? (isSo(getComputedStyle(element)) || ask(element.parentElement));
        known.set(element, answer);
        return answer;
      };
      return ask;
    };
    const isHiddenForEye = isWithin(
      ({ clipPath, width, height }) => clipPath !== 'none' || (width === '1px' && height === '1px'),
    );
    // What is in sight above something else, a tray that stays, a sheet at the foot, may lie over text.
    const isAbove = isWithin(({ position }) => /sticky|fixed/.test(position));
    const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

    /** The box that shows what lies in this element. */
    const regionOf = (element: Element): Box => {
      const known = regions.get(element);
      if (known) return known;
      const style = getComputedStyle(element);
      const parent =
        style.position === 'fixed' || element.matches(':popover-open, dialog:modal')
          ? null
          : style.position === 'absolute' && element instanceof HTMLElement
            ? element.offsetParent
            : element.parentElement;
      const outer = parent && parent !== document.body && parent !== root ? regionOf(parent) : window_;
      let box = outer;
      if (style.overflowX !== 'visible' || style.overflowY !== 'visible') {
        const rect = element.getBoundingClientRect();
        const inner = {
          left: rect.left + element.clientLeft,
          right: rect.left + element.clientLeft + element.clientWidth,
          top: rect.top + element.clientTop,
          bottom: rect.top + element.clientTop + element.clientHeight,
        };
        const scrollsX = /auto|scroll/.test(style.overflowX);
        const scrollsY = /auto|scroll/.test(style.overflowY);
        const isWide = scrollsX && element.scrollWidth > element.clientWidth;
        const isHigh = scrollsY && element.scrollHeight > element.clientHeight + 1;
        box = {
          left: isWide ? -1e6 : Math.max(outer.left, inner.left),
          right: isWide ? 1e6 : Math.min(outer.right, inner.right),
          top: isHigh ? -1e6 : Math.max(outer.top, inner.top),
          bottom: isHigh ? 1e6 : Math.min(outer.bottom, inner.bottom),
          by: element,
          shown: {
            left: Math.max(outer.shown.left, inner.left),
            right: Math.min(outer.shown.right, inner.right),
            top: Math.max(outer.shown.top, inner.top),
            bottom: Math.min(outer.shown.bottom, inner.bottom),
          },
        };
        if (isSeen(element)) {
          const isNamed = element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby');
          const isReached = element instanceof HTMLElement && element.tabIndex >= 0;
          const isField = element.matches('textarea, input, select');
          if (isWide && !isField && !(isNamed && isReached))
            found.add(`scrolls sideways without a name or out of reach of keys: ${sayElement(element)}`);
          const isHeld = isReached || element.querySelector('a[href], button:not(:disabled), input, select, summary');
          if (isHigh && !isHeld) found.add(`scrolls out of reach of keys: ${sayElement(element)}`);
        }
      }
      regions.set(element, box);
      return box;
    };

    const look = (what: string, element: Element, rect: DOMRect, spare: number) => {
      const box = regionOf(element);
      const by = box.by ? `cut by ${sayElement(box.by)}` : 'outside the window';
      if (rect.left < box.left - spare || rect.right > box.right + spare) found.add(`${by}, sideways: ${what}`);
      else if (box.by && (rect.top < box.top - 1 || rect.bottom > box.bottom + 1))
        found.add(`${by}, in height: ${what}`);
    };

    if (root.scrollWidth > root.clientWidth) found.add(`the page scrolls sideways`);

    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const hidden = new Map<Element, boolean>();
    const placed: { text: string; rect: DOMRect; element: Element }[] = [];
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const element = node.parentElement;
      if (!element || !node.nodeValue?.trim() || element.closest('option, script, style, noscript, title, textarea'))
        continue;
      let isOut = hidden.get(element);
      if (isOut === undefined) {
        isOut = !isSeen(element) || isHiddenForEye(element);
        hidden.set(element, isOut);
      }
      if (isOut) continue;
      const style = getComputedStyle(element);
      // A drawing's words shrink with it.
      const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.d ?? 1) : 1;
      const size = Number.parseFloat(style.fontSize) * scale;
      const spare = 1 + (Number.parseFloat(style.letterSpacing) || 0);
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) {
        if (rect.width === 0 || rect.height === 0) continue;
        // A line's box is higher than its letters; only they must not be cut.
        const middle = (rect.top + rect.bottom) / 2;
        const ink = new DOMRect(rect.left, middle - size * 0.38, rect.width, size * 0.76);
        const text = `the text “${node.nodeValue.trim().slice(0, 40)}” of ${sayElement(element).replace(/ “.*/, '')}`;
        // The skip link stands above the window until it has the focus.
        if (rect.bottom + window.scrollY < 0 && element.closest('a[href="#main"], [class*="skip"]')) continue;
        look(text, element, ink, spare);
        // Only what is in sight of its own box can lie on something.
        const { shown } = regionOf(element);
        const isShown =
          ink.left < shown.right && ink.right > shown.left && ink.top < shown.bottom && ink.bottom > shown.top;
        if (isShown) placed.push({ text, rect: ink, element });
      }
    }

    const controls = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';
    for (const control of document.querySelectorAll(controls)) {
      if (!isSeen(control) || isHiddenForEye(control) || control.closest('[inert]')) continue;
      const parent = control.parentElement;
      if (!parent) continue;
      for (const rect of control.getClientRects()) {
        if (rect.bottom + window.scrollY < 0) continue;
        look(sayElement(control), parent, rect, 1);
      }
    }

    let heading: Element | null = null;
    for (const element of document.querySelectorAll('main :is(h1, h2), main [data-exercise]')) {
      if (!isSeen(element)) continue;
      if (!element.hasAttribute('data-exercise')) {
        if (!isHiddenForEye(element) && !element.closest('[data-exercise], figure')) heading = element;
      } else if (heading && element.getBoundingClientRect().left < heading.getBoundingClientRect().left - 1)
        found.add(`beside its heading: the exercise ${element.getAttribute('data-exercise')}`);
    }

    placed.sort((a, b) => a.rect.top - b.rect.top);
    for (const [i, one] of placed.entries()) {
      for (let j = i + 1; j < placed.length; j += 1) {
        const other = placed[j];
        if (!other || other.rect.top >= one.rect.bottom - 3) break;
        const across = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
        const down = Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top);
        if (across <= 2 || down <= 3 || one.element === other.element) continue;
        if (isAbove(one.element) || isAbove(other.element)) continue;
        found.add(`${one.text} lies on ${other.text}`);
      }
    }
    return [...found];
  });
}
