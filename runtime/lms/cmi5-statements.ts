import type { ReportedInteraction } from '../../domain/report';
import { hashText } from '../../domain/sha1';
import { asObject, type Cmi5Launch } from './cmi5-launch';
import { formatDuration, toRaw, toScaled } from './format-values';
import { type LmsContent, type LmsNews, nameOfAnswer } from './lms-driver';
import { interactionType, listComponents, writePattern } from './patterns';

const VERBS = 'http://adlnet.gov/expapi/verbs/';
const ACTIVITIES = 'http://adlnet.gov/expapi/activities/';
const CATEGORIES = 'https://w3id.org/xapi/cmi5/context/categories/';
const PROGRESS = 'https://w3id.org/xapi/cmi5/result/extensions/progress';
const MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';

type Verb = 'initialized' | 'completed' | 'passed' | 'failed' | 'terminated' | 'answered';

/** What all statements of one session have in common. */
export interface StatementFrame {
  launch: Cmi5Launch;
  content: LmsContent;
  /** The context that the LMS has prescribed; nothing in it is overwritten. */
  template: Readonly<Record<string, unknown>>;
  /** 0 to 1, or null when the LMS has none. */
  masteryScore: number | null;
  newUuid: () => string;
}

/** Told from others by its id. */
export interface Statement {
  readonly id: string;
  readonly [part: string]: unknown;
}

type Objective = LmsNews['report']['objectives'][number];

/** A statement about the whole that cmi5 itself defines (section 9.3): only passed and failed have a score. */
export function writeDefined(
  frame: StatementFrame,
  verb: Exclude<Verb, 'answered'>,
  { at, durationMs, score }: { at: number; durationMs?: number; score?: number },
): Statement {
  const isJudged = verb === 'passed' || verb === 'failed';
  const result = {
    ...(verb === 'completed' && { completion: true }),
    ...(isJudged && { success: verb === 'passed', score: scoreOf(score ?? 0) }),
    ...(durationMs !== undefined && { duration: formatDuration(durationMs) }),
  };
  const categories = ['cmi5', ...(isJudged || verb === 'completed' ? ['moveon'] : [])];
  return {
    ...headOf(frame, verb, at, nameOfDefined(verb, score)),
    object: { objectType: 'Activity', id: frame.launch.activityId },
    ...(Object.keys(result).length > 0 && { result }),
    context: contextOf(frame, {
      category: categories.map((category) => ({ id: CATEGORIES + category })),
      extensions: isJudged && frame.masteryScore !== null ? { [MASTERY]: frame.masteryScore } : {},
    }),
  };
}

/** One counted answer. `progress` is 0 to 1, or null once all is completed. */
export function writeAnswered(frame: StatementFrame, answer: ReportedInteraction, progress: number | null): Statement {
  const { content } = frame;
  const item = content.items.get(answer.item);
  const describe = (text: string) => ({ en: content.toPlain(text) });
  return {
    ...headOf(frame, 'answered', answer.at, nameOfAnswer(answer)),
    object: {
      objectType: 'Activity',
      id: `${content.iri}:item:${answer.item}`,
      definition: {
        type: `${ACTIVITIES}cmi.interaction`,
        interactionType: interactionType(answer.kind),
        ...(item && {
          description: describe(item.stem),
          correctResponsesPattern: [writePattern(item, answer.correct)],
          ...Object.fromEntries(
            Object.entries(listComponents(item)).map(([name, parts]) => [
              name,
              // Some record stores refuse a part without a description.
              parts.map(({ id, text }) => ({ id, description: describe(text) })),
            ]),
          ),
        }),
      },
    },
    result: {
      success: answer.score === 1,
      score: { scaled: toScaled(answer.score) },
      duration: formatDuration(answer.latencyMs),
      ...(item && { response: writePattern(item, answer.response) }),
      ...(progress !== null && { extensions: { [PROGRESS]: Math.floor(toRaw(progress)) } }),
    },
    context: contextOf(frame, { parent: [partActivity(content, answer.objective)] }),
  };
}

/** A part of the assignment that is done. Not a statement that cmi5 defines, so it may have a score. */
export function writePartDone(frame: StatementFrame, part: Objective, at: number): Statement {
  return {
    ...headOf(frame, 'completed', at, part.id),
    object: partActivity(frame.content, part.id),
    result: { completion: true, score: scoreOf(part.score) },
    context: contextOf(frame, { parent: [{ objectType: 'Activity', id: frame.launch.activityId }] }),
  };
}

/**
 * The name of a statement about the whole, by which it is said once; null for those of each session. Failing again with
 * another score is another statement.
 */
function nameOfDefined(verb: Verb, score: number | undefined): string | null {
  if (verb === 'initialized' || verb === 'terminated') return null;
  return verb === 'failed' ? nameFailed(score ?? 0) : verb;
}

export function nameFailed(score: number): string {
  return `failed ${toScaled(score)}`;
}

function headOf({ launch, content, newUuid }: StatementFrame, verb: Verb, at: number, name: string | null) {
  return {
    id: name === null ? newUuid() : uuidOf(`${launch.registration} ${content.iri} ${verb} ${name}`),
    timestamp: new Date(at).toISOString(),
    actor: launch.actor,
    verb: { id: VERBS + verb, display: { en: verb } },
  };
}

/** Always the same for a name (UUID of version 5): a statement that is sent twice, in two sessions even, is there once. */
function uuidOf(name: string): string {
  const hash = hashText(name);
  const variant = '89ab'.charAt(Number.parseInt(hash.charAt(16), 16) % 4);
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `5${hash.slice(13, 16)}`,
    variant + hash.slice(17, 20),
    hash.slice(20, 32),
  ].join('-');
}

/** Whole numbers: cmi5 has raw, min and max so. */
function scoreOf(score: number) {
  return { scaled: toScaled(score), raw: Math.floor(toRaw(score)), min: 0, max: 100 };
}

function partActivity({ iri, parts }: LmsContent, objective: string) {
  return {
    objectType: 'Activity',
    id: `${iri}:part:${objective}`,
    definition: { type: `${ACTIVITIES}module`, name: { en: parts.get(objective) ?? objective } },
  };
}

function contextOf(
  { template, launch }: StatementFrame,
  { extensions = {}, ...activities }: { extensions?: object; category?: object[]; parent?: object[] },
) {
  const given = asObject(template.contextActivities) ?? {};
  const added = Object.entries(activities).map(([name, list]) => [name, [...listOf(given[name]), ...list]]);
  return {
    ...template,
    registration: launch.registration,
    contextActivities: { ...given, ...Object.fromEntries(added) },
    extensions: { ...extensions, ...asObject(template.extensions) },
  };
}

function listOf(raw: unknown): unknown[] {
  return Array.isArray(raw) ? raw : [];
}
