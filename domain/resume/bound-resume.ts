import { isBoard } from '../item';
import { widthOf } from './bits';
import { listAnswerIds, listBins, type ResumeTable } from './resume-table';

/** Bits of a time or a duration that a learner needs at the most: 2^36 ms are two years. */
const TIME_BITS = 45;
/** The version with its dot, and the checksum. */
const HEAD_AND_CHECK = 6;
/** Type, round, rung, confidence of an answer; a form with its id, its questions and its end. */
const ANSWER_BITS = 3 + 10 + 3 + 2 + 2 * TIME_BITS;
const FORM_BITS = 3 + 3 + 1 + 40 + 15 + 2 * TIME_BITS + 15;
/** A sentence that was cut to 20 characters, in UTF-8. */
const TEXT_BITS = 11 + 20 * 24;

/** The longest code that an assignment can come to, in characters, whatever a learner does within two years. */
export function boundResume(table: ResumeTable): number {
  const itemWidth = widthOf(table.items.length);
  const sizeOf = (item: ResumeTable['items'][number]) => {
    const choices = listAnswerIds(item).length;
    const answer = isBoard(item) ? choices * widthOf(listBins(item).length + 1) : choices;
    return ANSWER_BITS + itemWidth + (item.kind === 'compare' ? TEXT_BITS : answer);
  };
  const lessonItems = new Set(table.lessons.flatMap(({ steps }) => steps.flatMap(({ items }) => items)));
  const lessons = table.items.filter(({ id }) => lessonItems.has(id)).reduce((sum, item) => sum + sizeOf(item), 0);
  const quizzes = table.quizzes.reduce((sum, { part, bank }) => {
    const sizes = bank.items.flatMap((item) => (table.indexOf.has(item.id) && item.for === 'quiz' ? sizeOf(item) : []));
    const largest = sizes.sort((a, b) => b - a).slice(0, part.count);
    // The best form and one in hand; the number of the others.
    return sum + 2 * (FORM_BITS + largest.reduce((a, b) => a + b, 0)) + widthOf(table.quizzes.length) + 15;
  }, 0);
  const bytes = Math.ceil((24 + 3 * TIME_BITS + lessons + quizzes) / 8);
  return HEAD_AND_CHECK + Math.ceil((bytes * 4) / 3);
}
