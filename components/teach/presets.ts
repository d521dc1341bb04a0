import { ATLAS_PART } from '../../domain/assignment/atlas-part';
import { wallTimeOf } from '../../domain/assignment/due';
import { minutesOf } from '../../domain/assignment/minutes';
import type { Outline } from '../../domain/assignment/outline';
import { type AssignmentSettings, listChoices, zoneOf } from './assignment-settings';

const DAY_MS = 86_400_000;
const TWO_WEEKS_MS = 14 * DAY_MS;

type Filled = Pick<
  AssignmentSettings,
  'lessons' | 'quizzes' | 'seed' | 'passPercent' | 'attempts' | 'feedback' | 'order' | 'hasDue'
>;

/** A way to use the module that fills the whole form. */
export interface Preset {
  id: string;
  name: string;
  /** What is in it, in a few words. */
  about: string;
  minutes: number;
  filled: Filled;
}

const RULES = {
  seed: 'class',
  passPercent: '60',
  attempts: '2',
  feedback: 'each',
  order: 'free',
  hasDue: false,
} as const;

/** The ways that fit this course, the likeliest first; one whose parts the course lacks is left out. */
export function listPresets(outline: Outline): Preset[] {
  const lessons = outline.lessons.filter(({ id }) => id !== ATLAS_PART);
  const atlas = outline.lessons.find(({ id }) => id === ATLAS_PART);
  const final = outline.banks.find(({ id }) => !lessons.some((lesson) => lesson.id === id));
  const [first] = lessons;
  const drawn = Object.fromEntries(outline.banks.map(({ id, draw }) => [id, String(draw)]));
  const allSteps = (of: typeof lessons) => Object.fromEntries(of.map(({ id, steps }) => [id, steps.map((s) => s.id)]));
  const presets: Omit<Preset, 'minutes'>[] = [
    ...(first
      ? [
          {
            id: 'before-class',
            name: 'One lesson before class',
            about: `“${first.title}”, or another that you tick below. No quiz.`,
            filled: { ...RULES, lessons: allSteps([first]), quizzes: {} },
          },
        ]
      : []),
    {
      id: 'whole',
      name: 'The whole module in two weeks',
      about: `${lessons.length === 1 ? 'The lesson' : `All ${lessons.length} lessons`} with their quizzes${final ? `, then “${final.title}”` : ''}.`,
      filled: { ...RULES, lessons: allSteps(lessons), quizzes: drawn, hasDue: true },
    },
    ...(final
      ? [
          {
            id: 'graded',
            name: 'A graded quiz',
            about: `“${final.title}”: one try, the same questions for all, feedback at the end.`,
            filled: {
              ...{ ...RULES, attempts: '1', feedback: 'end' as const },
              ...{ lessons: {}, quizzes: { [final.id]: String(final.draw) } },
            },
          },
        ]
      : []),
    ...(atlas
      ? [
          {
            id: 'seminar',
            name: 'A seminar with the atlas',
            about: `${atlas.steps.length} investigations of the evidence: predict, look, conclude.`,
            filled: { ...RULES, lessons: allSteps([atlas]), quizzes: {} },
          },
        ]
      : []),
  ];
  return presets.map((preset) => ({ ...preset, minutes: countChosenMinutes(preset.filled, outline) }));
}

/** The form filled by a preset: what students are told and sign with stays as it was. */
export function fillIn(
  settings: AssignmentSettings,
  preset: Preset,
  names: readonly string[],
  now: number,
): AssignmentSettings {
  const isOwnTitle = settings.title.trim() !== '' && !names.includes(settings.title);
  return {
    ...{ ...settings, ...preset.filled },
    title: isOwnTitle ? settings.title : preset.name,
    ...(preset.filled.hasDue ? { date: wallTimeOf(now + TWO_WEEKS_MS, zoneOf(settings)).date, time: '23:59' } : {}),
  };
}

/** Whether the form still asks for what a preset has filled in. */
export function isFilledBy(settings: AssignmentSettings, { filled }: Preset): boolean {
  const pick = ({ lessons, quizzes, seed, passPercent, attempts, feedback, order, hasDue }: Filled) =>
    JSON.stringify([sorted(lessons), sorted(quizzes), seed, passPercent, attempts, feedback, order, hasDue]);
  return pick(settings) === pick(filled);
}

/** About how long everything that is chosen takes, in minutes. */
export function countChosenMinutes(
  { lessons, quizzes }: Pick<Filled, 'lessons' | 'quizzes'>,
  outline: Outline,
): number {
  return listChoices(outline).reduce((sum, choice) => {
    if ('bank' in choice) {
      const count = quizzes[choice.bank];
      return count === undefined
        ? sum
        : sum + minutesOf({ kind: 'quiz', bank: choice.bank, count: Number(count) || 1 }, outline);
    }
    const steps = lessons[choice.lesson];
    return steps?.length ? sum + minutesOf({ kind: 'lesson', lesson: choice.lesson, steps }, outline) : sum;
  }, 0);
}

function sorted(record: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
}
