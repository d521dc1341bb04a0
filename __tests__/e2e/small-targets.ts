import type { Page } from 'playwright/test';

/**
 * The visible controls under 24 by 24 CSS pixels, each with its size. A control within a label counts by the label.
 * Links in running text are left out, as WCAG 2.2 (2.5.8, "Inline") does.
 */
export function findSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary');
    return [...controls].flatMap((control) => {
      const target = control.closest('label') ?? control;
      const isSeen = control.checkVisibility({ visibilityProperty: true }) && !control.closest('[inert]');
      // What holds the line, not the emphasis or the quotation marks right around the link.
      let line = control.parentElement;
      while (line && getComputedStyle(line).display === 'inline') line = line.parentElement;
      const isInText =
        control.tagName === 'A' &&
        getComputedStyle(control).display === 'inline' &&
        line?.textContent?.trim() !== control.textContent?.trim();
      // What is shown to the focus alone is no target before: the skip link, the switch of keys where there is a finger.
      const { width, height, bottom } = target.getBoundingClientRect();
      if (
        !isSeen ||
        isInText ||
        bottom < 0 ||
        getComputedStyle(target).clipPath === 'inset(50%)' ||
        (width >= 24 && height >= 24)
      )
        return [];
      const name = control.getAttribute('aria-label') ?? control.textContent ?? '';
      return [
        `${control.tagName} “${name.slice(0, 40)}” ${Math.round(width * 10) / 10} × ${Math.round(height * 10) / 10}`,
      ];
    });
  });
}
