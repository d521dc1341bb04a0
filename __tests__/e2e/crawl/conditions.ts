import type { CDPSession, Page } from 'playwright/test';
import { MADE_FONTS, type MadeFont, makeFont } from './made-font';

/** The widths of windows and of an LMS's frames; 320 by 256 is what 400 % zoom leaves of 1280 by 1024. */
export const WIDTHS = [320, 360, 390, 600, 768, 834, 1024, 1100, 1180, 1280, 1366, 1440, 1536, 1920, 2560] as const;

/** What a reader's machine and settings make of the page. */
export interface Condition {
  name: string;
  font?: MadeFont;
  /** The browser's own size of type, in px; 16 as it comes. */
  fontSize?: number;
  css?: string;
}

const fontOf = (family: string) => MADE_FONTS.find((font) => font.family === family);

export const CONDITIONS: readonly Condition[] = [
  { name: 'as it comes' },
  { name: 'a wide font', font: fontOf('Made Wide') },
  { name: 'a narrow font', font: fontOf('Made Narrow') },
  { name: 'a Chinese font', font: fontOf('Made Chinese') },
  { name: 'type of 24 px', fontSize: 24 },
  { name: 'type of 32 px', fontSize: 32 },
  {
    name: 'spaced text',
    // WCAG 1.4.12.
    css: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-bottom: 2em !important }`,
  },
];

/** Sets the conditions of one page. */
export class Conditions {
  private constructor(
    private readonly page: Page,
    private readonly cdp: CDPSession,
  ) {}

  static async of(page: Page): Promise<Conditions> {
    return new Conditions(page, await page.context().newCDPSession(page));
  }

  /** Holds until the page is left; comes in place of the condition before. */
  async set({ font, fontSize = 16, css = '' }: Condition): Promise<void> {
    await this.cdp.send('Page.setFontSizes', { fontSizes: { standard: fontSize, fixed: fontSize } });
    await this.page.evaluate(
      async ({ family, file, rules }) => {
        if (family && ![...document.fonts].some((face) => face.family.includes(family))) {
          const bytes = Uint8Array.from(atob(file), (char) => char.charCodeAt(0));
          // From bytes and by a sheet of the script's own: the page's policy has a say in neither.
          document.fonts.add(await new FontFace(family, bytes.buffer).load());
        }
        const sheet = new CSSStyleSheet();
        const typeface = family ? `font-family: "${family}" !important;` : '';
        // What is not laid out before one comes near is to be looked at too.
        sheet.replaceSync(`* { ${typeface} content-visibility: visible !important } ${rules}`);
        document.adoptedStyleSheets = [sheet];
      },
      { family: font?.family, file: font ? makeFont(font).toString('base64') : '', rules: css },
    );
  }
}
