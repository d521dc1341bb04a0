import type { Feedback, NoteMark } from '../../domain/feedback';
import type { ScoredItem } from '../../domain/item';
import { RUNGS } from '../../domain/rungs';
import { MARK_WORDS } from './marks';

type Kind = ScoredItem['kind'];

/** How an answer turned out, in one sentence. */
export function sayHeadline(kind: Kind, { verdict, outcome }: Pick<Feedback, 'verdict' | 'outcome'>): string {
  if (verdict === 'right')
    return kind === 'single' ? 'Right.' : outcome.of === 2 ? 'Both right.' : `All ${outcome.of} right.`;
  if (kind === 'single') return 'Not this one.';
  const what =
    kind === 'multiple'
      ? 'options are judged rightly'
      : kind === 'cloze'
        ? 'gaps are right'
        : kind === 'extended'
          ? 'parts are answered rightly'
          : 'cards are in the right place';
  const { right, near, of, pairs } = outcome;
  // An order’s cards by their places, and two by two.
  if (pairs !== undefined)
    return `${right} of ${of} ${what}; taken two by two, ${pairs} of ${(of * (of - 1)) / 2} are in order.`;
  return `${right} of ${of} ${what}${near > 0 ? `, ${near} close` : ''}.`;
}

/** The end of a sentence that another one follows. */
const SENTENCE_END = /(?<=[.!?][”’)]?)\s+(?=[\p{Lu}\d“*[])/u;

/**
 * The idea that heads a right answer, and what is said after it: the item's own `takeaway`, if it has one (a sentence of the
 * explanation is not said again); else, choosing one, what its option is told, before the explanation; else the
 * explanation's first sentence.
 */
export function ideaOf(kind: Kind, { notes, explanation, takeaway }: Pick<Feedback, IdeaParts>) {
  const why = explanation ?? '';
  const own = kind === 'single' ? notes[0]?.text : undefined;
  if (takeaway) return { idea: takeaway, rest: join(own, ...why.split(takeaway).map((part) => part.trim())) };
  if (own) return { idea: own, rest: why };
  const end = SENTENCE_END.exec(why);
  return end ? { idea: why.slice(0, end.index), rest: why.slice(end.index + end[0].length) } : { idea: why, rest: '' };
}

type IdeaParts = 'notes' | 'explanation' | 'takeaway';

/**
 * What is heard when feedback comes: after a new attempt how it turned out, after asked-for help only that help. The panel
 * holds the rest, to be read at one's own pace.
 */
export function sayNews(kind: Kind, feedback: Feedback, rung: number, isNewAttempt: boolean): string {
  if (isNewAttempt || feedback.verdict === 'right') return sayAttempt(kind, feedback);
  if (rung >= RUNGS.explanation) return join(sayAnswer(feedback));
  if (rung >= RUNGS.hint) return join(feedback.hint && `Hint: ${feedback.hint}`);
  return join(sayWhich(feedback));
}

/** What is heard of a new attempt. */
export function sayAttempt(kind: Kind, feedback: Feedback): string {
  const headline = sayHeadline(kind, feedback);
  if (feedback.verdict === 'right') return join(headline, ideaOf(kind, feedback).idea);
  return join(headline, kind === 'single' ? sayNote(feedback) : sayWhich(feedback));
}

/** The right answer as it is spoken: an arrow is a sign for the eye. */
export function sayAnswer({ answer }: Feedback): string {
  return answer ? `The right answer: ${answer.map((line) => line.replace(' → ', ': ')).join('; ')}.` : '';
}

function sayNote({ notes: [note] }: Feedback): string {
  return note ? join(note.misconception && `${note.misconception}.`, note.text) : '';
}

/** Which are wrong, close, left out and right; what each is told stands in the panel. */
function sayWhich({ notes }: Feedback): string {
  const order: NoteMark[] = ['wrong', 'partly', 'missed', 'right'];
  const said = order.map((mark) => {
    const labels = notes.filter((note) => note.mark === mark).map((note) => note.label);
    return labels.length > 0 && `${capital(MARK_WORDS[mark])}: ${labels.join('; ')}.`;
  });
  return join(...said);
}

function capital(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}

function join(...parts: (string | false | null | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}
