import { openCourse } from '../../content/open-course';
import { boardOf } from '../../domain/board';
import { CODE_ANSWERS, MAX_RECORD_CODE_CHARS, PIECE_CHARS, splitCode } from '../../domain/code-piece';
import type { AttemptEntry, Entry } from '../../domain/entry';
import { isScored, type ScoredItem } from '../../domain/item';
import type { Response } from '../../domain/response';
import { shuffle } from '../../domain/seed';
import { writeCode } from '../../runtime/record-code';
import { aFinish, aForm, anAttempt } from '../domain/an-entry';

const items = (openCourse(process.cwd()).course?.banks ?? []).flatMap((bank) => bank.items).filter(isScored);

let drawn = 0;

/** One of these, by a generator that gives the same record in every run. */
function draw<T>(list: readonly T[]): T {
  drawn += 1;
  return shuffle(list, String(drawn))[0] as T;
}

function newId(): string {
  return Array.from({ length: 20 }, () => draw('0123456789abcdef'.split(''))).join('');
}

function answer(item: ScoredItem): Response {
  if ('options' in item) return { kind: 'choice', chosen: [draw(item.options).id] };
  const { cards, bins } = boardOf(item);
  return { kind: 'placement', placed: Object.fromEntries(cards.map(({ id }) => [id, draw(bins).id])) };
}

/** A record with so many answers: reviews of twelve questions, one a day, with the times and ids that a session gives. */
function aRecord(answers: number): Entry[] {
  drawn = 0;
  const entries: Entry[] = [];
  for (let day = 0; entries.filter(({ type }) => type === 'attempt').length < answers; day += 1) {
    const at = 1_763_942_400_000 + day * 86_400_000;
    const form = newId();
    const asked = shuffle(items, form).slice(0, 12);
    const attempts: AttemptEntry[] = asked.map((item, i) =>
      anAttempt({
        id: newId(),
        at: at + i * 30_000 + draw([...Array(30_000).keys()].slice(0, 997)),
        item: item.id,
        hash: item.hash,
        form,
        seed: `${form}/0`,
        response: answer(item),
        score: { earned: draw([0, 1, 2]), possible: 2 },
        confidence: draw([0, 1, 2, 3] as const),
        elapsedMs: 5000 + draw([...Array(997).keys()]) * 37,
      }),
    );
    entries.push(aForm({ id: form, at, bank: 'review', items: asked.map(({ id }) => id) }), ...attempts);
    entries.push(aFinish({ id: newId(), at: at + 400_000, form }));
  }
  return entries;
}

test('as many answers as the page says fit a link and thirty codes, and a fifth more do not', () => {
  const fitting = writeCode(aRecord(CODE_ANSWERS));

  expect(items.length).toBeGreaterThan(75);
  expect(fitting.length).toBeLessThanOrEqual(MAX_RECORD_CODE_CHARS);
  expect(splitCode(fitting, PIECE_CHARS).length).toBeLessThanOrEqual(30);
  expect(writeCode(aRecord(CODE_ANSWERS * 1.2)).length).toBeGreaterThan(MAX_RECORD_CODE_CHARS);
});
