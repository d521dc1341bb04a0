import type { AssignedPart, Assignment } from '../../domain/assignment/assignment';
import { ATLAS_PART } from '../../domain/assignment/atlas-part';
import { minutesOf } from '../../domain/assignment/minutes';
import type { Outline } from '../../domain/assignment/outline';
import { sayMinutes } from '../ui/say-minutes';
import { sayPercent } from '../ui/say-percent';
import { formatMoment } from './format-due';

/** One rule of an assignment, for instructor and student alike. */
export interface AssignmentRule {
  name: string;
  text: string;
}

/** What an assignment asks and how it is marked, in the order in which a reader wants to know it. */
export function describeRules(assignment: Assignment, outline: Outline): AssignmentRule[] {
  const { parts, due, attempts, seed, feedback, order, passMark } = assignment;
  const minutes = parts.reduce((sum, part) => sum + minutesOf(part, outline), 0);
  const hasQuiz = parts.some(({ kind }) => kind === 'quiz');
  const hasLesson = parts.some(({ kind }) => kind === 'lesson');
  return [
    { name: 'Due', text: due ? formatMoment(due.at, due.zone) : 'No due date' },
    { name: 'Time', text: `About ${sayMinutes(minutes)}` },
    {
      name: 'Order',
      text: order === 'gated' && parts.length > 1 ? 'One part after the other, as they are listed' : 'Free',
    },
    { name: 'Pass mark', text: `${sayPercent(passMark)} of the points` },
    {
      name: 'Marking',
      text: [
        'Every question counts one point, and a partly right answer its share.',
        hasLesson ? 'In a lesson the first answer to each exercise counts, also one given earlier.' : '',
        hasQuiz ? `Of a quiz ${sayTries(attempts)}.` : '',
      ]
        .filter(Boolean)
        .join(' '),
    },
    ...(hasQuiz
      ? [
          {
            name: 'Quiz questions',
            text: seed.kind === 'class' ? 'The same for everyone in the class' : 'Drawn anew for each student',
          },
          {
            name: 'Quiz feedback',
            text: feedback === 'each' ? 'After each question' : 'When the quiz has been handed in',
          },
        ]
      : []),
  ];
}

/**
 * One part by name: "Lesson: Twinning, steps 2 and 3", "Quiz: Twinning, 8 questions", "Atlas: 2 investigations". Quizzes'
 * titles are whole as they are.
 */
export function describePart(part: AssignedPart, { lessons, banks }: Outline): string {
  if (part.kind === 'quiz') {
    const title = banks.find(({ id }) => id === part.bank)?.title ?? part.bank;
    return `${title}, ${part.count} ${part.count === 1 ? 'question' : 'questions'}`;
  }
  const lesson = lessons.find(({ id }) => id === part.lesson);
  if (part.lesson === ATLAS_PART) {
    const steps = (lesson?.steps ?? []).filter(({ id }) => part.steps === null || part.steps.includes(id));
    return steps.length === 1 ? `Atlas: ${steps[0]?.title}` : `Atlas: ${steps.length} investigations`;
  }
  const title = `Lesson: ${lesson?.title ?? part.lesson}`;
  if (part.steps === null || !lesson) return title;
  const numbers = lesson.steps.flatMap(({ id }, i) => (part.steps?.includes(id) ? [i + 1] : []));
  return `${title}, ${numbers.length === 1 ? 'step' : 'steps'} ${joinWords(numbers.map(String))}`;
}

/** What of an assignment says how it goes. */
export interface Rules extends Pick<Assignment, 'seed' | 'attempts' | 'feedback' | 'order' | 'passMark' | 'sign'> {
  parts: readonly Pick<AssignedPart, 'kind'>[];
}

/** How it goes in one sentence. What is no number yet, in a form that is being filled in, is left out. */
export function sayRules({ parts, seed, attempts, feedback, order, passMark, sign }: Rules): string {
  const hasQuiz = parts.some(({ kind }) => kind === 'quiz');
  const said = [
    order === 'gated' && parts.length > 1 ? 'One part after the other' : 'Any order',
    ...(hasQuiz
      ? [
          seed.kind === 'class' ? 'the same quiz questions for all' : 'quiz questions drawn for each student',
          feedback === 'each' ? 'feedback after each question' : 'feedback when the quiz is handed in',
          ...(Number.isNaN(attempts) ? [] : [sayLimit(attempts)]),
        ]
      : []),
    ...(Number.isNaN(passMark) ? [] : [`passed from ${sayPercent(passMark)}`]),
    `signed with ${SIGNED_WITH[sign]}`,
  ];
  return `${said.join(', ')}.`;
}

function sayLimit(attempts: number | null): string {
  if (attempts === null) return 'any number of tries';
  return attempts === 1 ? 'one try' : `the best of ${attempts} tries`;
}

const SIGNED_WITH = { name: 'a name', email: 'an e-mail address', number: 'a student number' } as const;

/** "a", "a and b", "a, b and c". */
export function joinWords(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}

function sayTries(attempts: number | null): string {
  if (attempts === null) return 'the best of any number of tries counts';
  if (attempts === 1) return 'the one try counts';
  return `the best of ${attempts} tries counts`;
}
