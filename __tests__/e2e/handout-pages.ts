import type jsQR from 'jsqr';
import type { Locator, Page } from 'playwright/test';
import { encodeAssignment } from '../../domain/assignment/link';
import { anAssignment } from '../domain/assignment/an-assignment';

/** The link of an assignment whose class shares its questions: some of the quiz on twinning. */
export function aClassLink(count: number): string {
  const parts = [{ kind: 'quiz' as const, bank: 'twinning', count }];
  return encodeAssignment(anAssignment({ parts, seed: { kind: 'class', value: 'autumn' } })) ?? '';
}

/** The link of one whose students each get questions of their own. */
export function anEachLink(): string {
  const parts = [{ kind: 'quiz' as const, bank: 'final', count: 3 }];
  return encodeAssignment(anAssignment({ parts, seed: { kind: 'each' } })) ?? '';
}

/** The ids of the questions on a worksheet, in order. */
export function printedItems(page: Page): Promise<(string | null)[]> {
  return page.locator('[data-paper]').evaluateAll((all) => all.map((one) => one.getAttribute('data-paper')));
}

/** What a camera reads off a code, by a decoder that is not ours. */
export async function readCode(code: Locator, decode: typeof jsQR): Promise<string> {
  await code.scrollIntoViewIfNeeded();
  const picture = (await code.screenshot()).toString('base64');
  const { pixels, width, height } = await code.page().evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    // Paper is printed finer than a screen shows it: three pixels for one.
    const canvas = new OffscreenCanvas(bitmap.width * 3, bitmap.height * 3);
    const context = canvas.getContext('2d');
    context?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    const data = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    return { pixels: [...data], width: canvas.width, height: canvas.height };
  }, picture);
  return decode(new Uint8ClampedArray(pixels), width, height)?.data ?? '';
}
