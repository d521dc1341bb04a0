import type { LessonText } from './read-mdx';

/** A second-year student's pace on such prose, and what an exercise with its feedback takes (a reader's trial, 2026). */
const WORDS_A_MINUTE = 200;
const MINUTES_AN_EXERCISE = 1.5;

/** How long a lesson takes a steady reader, in whole minutes, from its words and its exercises. */
export function countMinutes({ prose, mentions }: Pick<LessonText, 'prose' | 'mentions'>): number {
  const words = prose.reduce((sum, { text }) => sum + text.split(/\s+/).filter(Boolean).length, 0);
  const exercises = mentions.filter(({ component }) => component === 'Exercise').length;
  return Math.max(1, Math.round(words / WORDS_A_MINUTE + exercises * MINUTES_AN_EXERCISE));
}
