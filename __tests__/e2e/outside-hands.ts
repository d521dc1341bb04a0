import type { Page } from 'playwright/test';

/**
 * What others do to the nodes of a page without changing what it says, each as it is seen in the world:
 * `replace` and `put-before` as translators do, `wrap` as highlighters do, `split` as phones do that make links of dates.
 */
export const HANDS = ['replace', 'put-before', 'wrap', 'split'] as const;
export type OutsideHand = (typeof HANDS)[number];

/** Lays a hand on every text of the page, once or, as a translator does, again whenever something changes. */
export async function layHand(page: Page, hand: OutsideHand, isLasting: boolean): Promise<number> {
  return page.evaluate(
    ([how, lasts]) => {
      const done = new WeakSet<Node>();
      const make = (text: string) => {
        const inner = document.createElement('font');
        inner.textContent = text;
        const outer = document.createElement('font');
        outer.append(inner);
        if (inner.firstChild) done.add(inner.firstChild);
        return outer;
      };
      const touch = (text: Text) => {
        const parent = text.parentNode;
        if (!parent) return;
        if (how === 'replace') text.replaceWith(make(text.data));
        else if (how === 'put-before') {
          parent.insertBefore(make(text.data), text);
          text.remove();
        } else if (how === 'wrap') {
          const mark = document.createElement('font');
          parent.insertBefore(mark, text);
          mark.append(text);
          done.add(text);
        } else {
          const end = text.splitText(Math.ceil(text.length / 2));
          done.add(text);
          done.add(end);
          const link = document.createElement('font');
          end.before(link);
          link.append(end);
        }
      };
      let count = 0;
      const run = () => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const texts: Text[] = [];
        while (walker.nextNode()) {
          const text = walker.currentNode as Text;
          const isText = text.data.trim().length > 1 && !done.has(text);
          if (isText && !text.parentElement?.closest('script, style, textarea, option, title, noscript, svg'))
            texts.push(text);
        }
        for (const text of texts) touch(text);
        count += texts.length;
      };
      run();
      if (lasts)
        new MutationObserver(run).observe(document.body, { childList: true, subtree: true, characterData: true });
      return count;
    },
    [hand, isLasting] as const,
  );
}

/** All that a page shows, spaces left out, and the state of every control that can be seen. */
export async function readPage(page: Page): Promise<{ text: string; controls: string[] }> {
  return page.evaluate(() => {
    // Where one is in the page must not count: what is laid out only when one comes near would be read or left out by it.
    if (document.adoptedStyleSheets.length === 0) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { content-visibility: visible !important }');
      document.adoptedStyleSheets = [sheet];
    }
    const controls = [...document.querySelectorAll('a, button, summary, input, select, textarea')]
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const value = 'value' in element ? String(element.value) : '';
        const isOn = element instanceof HTMLInputElement && element.checked ? ' on' : '';
        const isOff = element.matches(':disabled') ? ' disabled' : '';
        return `${element.localName} ${element.textContent?.replace(/\s+/g, '')} ${value}${isOn}${isOff}`;
      });
    return { text: document.body.innerText.replace(/\s+/g, ''), controls };
  });
}

/** The same chance for every page: ids, drawn questions and shuffled options are alike. */
export async function fixChance(page: Page, at: number): Promise<void> {
  await page.clock.setFixedTime(at);
  await page.addInitScript(() => {
    let seed = 1;
    crypto.getRandomValues = <T extends ArrayBufferView>(array: T): T => {
      const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
      for (let i = 0; i < bytes.length; i += 1) {
        seed = (seed * 48_271) % 2_147_483_647;
        bytes[i] = seed;
      }
      return array;
    };
  });
}
