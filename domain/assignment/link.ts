import { listLinkReadings } from '../carried/link-readings';
import { type Assignment, MAX_LINK_CHARS } from './assignment';
import type { Outline } from './outline';
import { packAssignment, parseJson, unpackAssignment } from './pack-assignment';
import { parseAssignment } from './parse-assignment';
import { sealText, unsealText } from './sealed-text';

/** The version of the links that this code writes. Raise it with a reader for the old ones and a frozen fixture. */
export const LINK_VERSION = 1;

/** The most that a link may unfold to, in bytes: far above what an assignment within its limits needs. */
const MAX_UNFOLDED = 60_000;

/**
 * Why a link can't be used: changed or cut on its way, no link of ours at all, written by a newer version of this
 * module, or about lessons, steps or quizzes that this version does not have.
 */
export type LinkFault = 'damaged' | 'foreign' | 'newer' | 'unknown-content';

export type ReadLink = { ok: true; assignment: Assignment } | { ok: false; why: Exclude<LinkFault, 'unknown-content'> };

export type DecodedLink =
  | ReadLink
  /** `unknown` lists what is missing, as a reader may be told it. */
  | { ok: false; why: 'unknown-content'; unknown: string[] };

/** An assignment as the fragment of a link, without the #. Null when it is not valid or too long for a link. */
export function encodeAssignment(assignment: Assignment): string | null {
  const parsed = parseAssignment(assignment);
  if (!parsed) return null;
  const link = sealText(`a${LINK_VERSION}`, JSON.stringify(packAssignment(parsed)));
  return link.length <= MAX_LINK_CHARS ? link : null;
}

/** The assignment of a fragment, or of a whole link as it was pasted (wrapped, in brackets); total over any text. */
export function decodeAssignment(text: string, outline: Outline): DecodedLink {
  const read = readAssignmentLink(text);
  const unknown = read.ok ? listUnknown(read.assignment, outline) : [];
  return unknown.length > 0 ? { ok: false, why: 'unknown-content', unknown } : read;
}

/** The same without asking whether the course has what the assignment names: for links that were opened before. */
export function readAssignmentLink(text: string): ReadLink {
  let fault: ReadLink = { ok: false, why: 'foreign' };
  for (const link of listCandidates(text)) {
    const read = readCandidate(link);
    if (read.ok) return read;
    if (fault.ok === false && fault.why === 'foreign') fault = read;
  }
  return fault;
}

function readCandidate(link: string): ReadLink {
  const version = /^a(\d{1,6})(?:\.|$)/.exec(link)?.[1];
  if (version === undefined) return { ok: false, why: 'foreign' };
  if (Number(version) > LINK_VERSION) return { ok: false, why: 'newer' };
  if (version !== String(LINK_VERSION) || link.length > MAX_LINK_CHARS) return { ok: false, why: 'damaged' };
  const json = unsealText(`a${LINK_VERSION}`, link, MAX_UNFOLDED);
  const assignment = json === null ? null : parseAssignment(unpackAssignment(parseJson(json)));
  return assignment ? { ok: true, assignment } : { ok: false, why: 'damaged' };
}

/** What an assignment names and the course does not have. */
export function listUnknown({ parts }: Pick<Assignment, 'parts'>, { lessons, banks }: Outline): string[] {
  return parts.flatMap((part) => {
    if (part.kind === 'quiz') return banks.some(({ id }) => id === part.bank) ? [] : [`the quiz “${part.bank}”`];
    const lesson = lessons.find(({ id }) => id === part.lesson);
    if (!lesson) return [`the lesson “${part.lesson}”`];
    return (part.steps ?? [])
      .filter((step) => !lesson.steps.some(({ id }) => id === step))
      .map((step) => `the step “${step}” of “${lesson.title}”`);
  });
}

/** Whole links of one text that are tried. */
const MAX_CANDIDATES = 10;

/** What may be the fragment in a pasted text, the likeliest first: whole ones anywhere in it, then what follows its last #. Line breaks and quote marks do not count. */
function* listCandidates(text: string): Generator<string> {
  const readings = listLinkReadings(text, 4 * MAX_LINK_CHARS).map((reading) => reading.replace(/[\s>|]+/g, ''));
  const seen = new Set<string>();
  for (const reading of readings) {
    for (const [, link = ''] of reading.matchAll(/(?:^|[^\w.-])(a\d{1,6}\.[\w-]+\.[0-9a-f]{8})/g)) {
      if (seen.size >= MAX_CANDIDATES) break;
      if (!seen.has(link)) yield link;
      seen.add(link);
    }
  }
  for (const reading of readings) {
    const fragment = reading.slice(reading.lastIndexOf('#') + 1).replace(/^[<("'“‘]+/, '');
    yield dropSigns(fragment);
  }
}

/** Without the signs of a sentence at its end. By hand: a pattern would look again from each of many dots. */
function dropSigns(text: string): string {
  let end = text.length;
  while (end > 0 && '>)"\'”’.,;:!?]'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
