// @ts-check
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';

/** @typedef {{ id: string, outcomes: { id: string }[] }} ModuleLesson */
/** @typedef {{ bank: string, items: { id: string, objective: string, replays?: string }[] }} Bank */

/** A lesson's entry in module.yaml, under ids of its own. */
export function copyEntry(/** @type {ModuleLesson} */ lesson, /** @type {string} */ mark) {
  const outcomes = lesson.outcomes.map((outcome) => ({ ...outcome, id: outcome.id + mark }));
  return { ...lesson, id: `${lesson.id}-${mark}`, outcomes };
}

/** A bank whose items have ids of their own and point to that copy's outcomes and predictions. */
export function copyBank(/** @type {Bank} */ bank, /** @type {string} */ mark) {
  const items = bank.items.map((item) => ({
    ...item,
    id: item.id + mark,
    objective: item.objective + mark,
    ...(item.replays ? { replays: item.replays + mark } : {}),
  }));
  return { ...bank, bank: `${bank.bank}-${mark}`, items };
}

/** A lesson's MDX that places that copy's items. */
export function copyProse(/** @type {string} */ mdx, /** @type {string} */ lesson, /** @type {string} */ mark) {
  return mdx
    .replace(`id: ${lesson}\n`, `id: ${lesson}-${mark}\n`)
    .replace(/<Exercise id="([^"]+)"/g, (_, id) => `<Exercise id="${id}${mark}"`);
}

/** Writes a course of `count` lessons below `target`: the real ones first, then copies of them under other ids. */
export function writeCourse(/** @type {string} */ root, /** @type {string} */ target, /** @type {number} */ count) {
  rmSync(target, { recursive: true, force: true });
  for (const folder of ['lessons', 'quizzes']) {
    mkdirSync(path.join(target, folder), { recursive: true });
    for (const file of readdirSync(path.join(root, folder))) {
      cpSync(path.join(root, folder, file), path.join(target, folder, file), { recursive: true });
    }
  }
  const read = (/** @type {string} */ file) => readFileSync(path.join(root, file), 'utf8');
  const write = (/** @type {string} */ file, /** @type {string} */ text) =>
    writeFileSync(path.join(target, file), text);
  const module = parse(read('lessons/module.yaml'));
  const real = /** @type {ModuleLesson[]} */ (module.lessons);
  const copies = Array.from({ length: Math.max(0, count - real.length) }, (_, i) => {
    const lesson = /** @type {ModuleLesson} */ (real[i % real.length]);
    const mark = `x${Math.floor(i / real.length)}`;
    write(`lessons/${lesson.id}-${mark}.mdx`, copyProse(read(`lessons/${lesson.id}.mdx`), lesson.id, mark));
    const bank = copyBank(parse(read(`quizzes/${lesson.id}.yaml`)), mark);
    write(`quizzes/${lesson.id}-${mark}.yaml`, stringify(bank));
    return copyEntry(lesson, mark);
  });
  const lessons = [...real, ...copies];
  write('lessons/module.yaml', stringify({ ...module, lessons }));
  return lessons.map(({ id }) => id);
}
