// @ts-check
// What is measured where, by selectors that the pages keep for their tests.

/**
 * @typedef {object} Work something that a visitor does as soon as the page is painted
 * @property {string} name
 * @property {string[]} taps pressed in turn, each of them one of those that the selector finds, until `done` is there
 * @property {string} done
 */

/** @type {Work} */
export const FIRST_ANSWER = {
  name: 'feedback to the first answer',
  taps: [
    'form input[type="radio"]',
    'form:has(input[type="radio"]) :is(button[type="submit"], form > button, [data-check])',
  ],
  done: '[data-feedback], [data-reply]',
};
/** @type {Work} */
export const QUIZ_START = {
  name: 'quiz: start → first question',
  taps: ['[data-quiz-start] button[type="submit"]'],
  done: 'form[data-exercise]',
};
/** @type {Work} */
export const ATLAS_TILE = {
  name: 'atlas: tile → answer',
  taps: ['[data-maps] [data-tile][data-state="on"]'],
  done: 'section[data-chosen]',
};
/** @type {Work} */
export const TEACH_TICK = {
  name: 'teach: tick → ready',
  taps: ['main form input[type="checkbox"]:not(:checked)'],
  done: '#link',
};
