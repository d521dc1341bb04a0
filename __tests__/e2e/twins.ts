import { type BrowserContext, expect, type Page } from 'playwright/test';
import { isBoard, type ScoredItem } from '../../domain/item';
import { giveAnswer, responseTo } from './give-answer';
import { fixChance, layHand, type OutsideHand, readPage } from './outside-hands';
import { cardOf, comeToLife, exerciseOf, feedbackIn, submitOf, targetOf } from './pages';

/** What hands something over, leaves the page or asks the browser. */
const LEAVES = /Save|Print|Copy|package|Export|CSV|Anki|\.ics|Open it|Reload|erase|Begin a new/i;

/**
 * The same page twice, the same things done to both, one of them in the hands of others. After every action both must
 * show the same: no text that stayed behind, no control lost.
 */
export class Twins {
  constructor(
    private readonly plain: Page,
    private readonly changed: Page,
    private readonly hand: OutsideHand,
  ) {}

  static async open(contexts: [BrowserContext, BrowserContext], hand: OutsideHand): Promise<Twins> {
    const [plain, changed] = await Promise.all(contexts.map((context) => context.newPage()));
    if (!plain || !changed) throw new Error('two pages were asked for');
    for (const page of [plain, changed]) await fixChance(page, Date.UTC(2026, 10, 24, 9));
    return new Twins(plain, changed, hand);
  }

  /** Opens an address in both, and lays the hand on the one. */
  async goto(address: string, isReady: (page: Page) => Promise<void>): Promise<void> {
    for (const page of [this.plain, this.changed]) {
      await page.goto(address);
      await isReady(page);
    }
    await this.isAlike(address);
    expect(await layHand(this.changed, this.hand, true)).toBeGreaterThan(0);
    await this.isAlike(`${address} in other hands`);
  }

  private async act(act: (page: Page) => Promise<unknown>): Promise<void> {
    for (const page of [this.plain, this.changed]) await act(page);
  }

  /** Does the same in both. */
  async do(what: string, act: (page: Page) => Promise<unknown>): Promise<void> {
    await this.act(act);
    await this.isAlike(what);
  }

  /** Whether both say the same, after a moment at most. */
  private async isAlike(what: string): Promise<void> {
    await expect(async () => {
      const [expected, got] = await Promise.all([readPage(this.plain), readPage(this.changed)]);
      expect(got, what).toEqual(expected);
    }).toPass({ timeout: 5000, intervals: [30, 100, 200, 400] });
  }

  /** Reads something in the page that nobody touches. */
  ask<T>(read: (page: Page) => Promise<T>): Promise<T> {
    return read(this.plain);
  }

  /** Turns to a step. Which of its exercises are near enough to come to life depends on the moment: all of them do. */
  async comeTo(step: string): Promise<void> {
    await this.do(`to ${step}`, async (page) => {
      await page.locator(`nav a[href="#${step}"]`).first().click();
      for (const exercise of await page.locator(`[id="${step}"] form[data-exercise]`).all()) await comeToLife(exercise);
    });
  }

  /** Presses every button and every summary that can be seen within, one after the other, but those that lead away. */
  async pressAll(within: string, most = 40): Promise<void> {
    for (let n = 0; n < most; n += 1) {
      const find = (page: Page) => page.locator(within).locator('button:visible, summary:visible').nth(n);
      const control = find(this.plain);
      if ((await control.count()) === 0) break;
      const name = ((await control.textContent()) ?? '').replace(/\s+/g, ' ').trim();
      if (LEAVES.test(name) || (await control.isDisabled())) continue;
      await this.do(`press “${name}”`, (page) => find(page).click());
      // Mostly there is nothing to close: where nothing is open, what Escape left is looked at with the next press.
      const isOpen = await this.ask((page) => page.locator(':popover-open, dialog[open]').count());
      if (isOpen || process.env.CRAWL === 'all') await this.do('Escape', (page) => page.keyboard.press('Escape'));
      else await this.act((page) => page.keyboard.press('Escape'));
    }
    await this.isAlike(`${within}, when all was pressed`);
  }

  /** An exercise through all it can become: picked and placed, wrong, each rung of help, begun again, as lists, right. */
  async workThrough(item: ScoredItem): Promise<void> {
    const form = (page: Page) => exerciseOf(page, item.id);
    await this.do(`${item.id}: come to it`, (page) => comeToLife(form(page)));
    const press = (name: string | RegExp) =>
      this.do(`${item.id}: ${name}`, (page) => form(page).getByRole('button', { name }).click());
    const isThere = (name: string | RegExp) =>
      this.ask(async (page) => (await form(page).getByRole('button', { name }).count()) > 0);
    if (isBoard(item) && (await isThere('Use plain lists instead'))) {
      const wrong = responseTo(item, false);
      const [card, bin] = Object.entries(wrong.kind === 'placement' ? wrong.placed : {})[0] ?? [];
      if (card && bin) {
        await this.do(`${item.id}: pick up`, (page) => cardOf(form(page), card).click());
        await this.do(`${item.id}: put down`, (page) => targetOf(form(page), bin).click());
      }
      await press('Use plain lists instead');
    }
    await this.check(item, false);
    for (const name of ['Show which', 'Give me a hint', 'Show the answer']) if (await isThere(name)) await press(name);
    if (await isThere('Use the board instead')) await press('Use the board instead');
    if (await isThere('Start again')) await press('Start again');
    await this.check(item, true);
  }

  /** Answers, and hands in. */
  async check(item: ScoredItem, isRight: boolean): Promise<void> {
    await this.do(`${item.id}: an answer`, (page) =>
      giveAnswer(exerciseOf(page, item.id), item, responseTo(item, isRight)),
    );
    await this.do(`${item.id}: check`, async (page) => {
      await submitOf(exerciseOf(page, item.id)).click();
      await expect(feedbackIn(exerciseOf(page, item.id))).toBeVisible();
    });
  }
}
