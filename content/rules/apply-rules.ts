import type { Fault } from '../fault';
import { type Found, hashGiven, NO_SHELF, type Shelf } from '../kept-parts';
import { listSentences } from '../list-sentences';
import { allItems, type ItemEntry, type Material, type Standards, splitIntoParts } from '../material';
import { ACROSS_ITEMS_RULES } from './lesson/across-items';
import { BOARD_RULES } from './lesson/boards';
import { CHOICE_STYLE_RULES } from './lesson/choice-style';
import { CHOICE_RULES } from './lesson/choices';
import { COUNT_RULES } from './lesson/counts';
import { CUE_RULES } from './lesson/cues';
import { EVIDENCE_RULES } from './lesson/evidence';
import { EXERCISE_RULES } from './lesson/exercises';
import { FEEDBACK_RULES } from './lesson/feedback';
import { HAND_COUNTED_RULES } from './lesson/hand-counted';
import { IDENTITIES_RULES } from './lesson/identities';
import { IDENTITY_RULES } from './lesson/identity';
import { PLACEMENT_RULES } from './lesson/placements';
import { REFERENCE_RULES } from './lesson/references';
import { STEP_RULES } from './lesson/steps';
import { TEXT_RULES } from './lesson/texts';
import { ARGUMENT_RULES } from './module/argument';
import { MODULE_COUNT_RULES } from './module/counts';
import { MODULE_CUE_RULES } from './module/cues';
import { MODULE_EVIDENCE_RULES } from './module/evidence';
import { MODULE_EXERCISE_RULES } from './module/exercises';
import { MODULE_IDENTITIES_RULES } from './module/identities';
import { MODULE_IDENTITY_RULES } from './module/identity';
import { INVESTIGATION_RULES } from './module/investigations';
import { PRINTED_KEY_RULES } from './module/printed-keys';
import { REFERENCE_FILE_RULES } from './module/reference-files';
import { MODULE_REFERENCE_RULES } from './module/references';
import { TEACHING_RULES } from './module/teaching';
import { UNCITED_RULES } from './module/uncited';
import { type Finding, inItem, type LessonRule, type ModuleRule, type Rule } from './rule';

/** Every rule about one lesson, bank or other file by itself, apart from those of reading (syntax, shape, the lesson language). */
export const LESSON_RULES: readonly LessonRule[] = [
  ...IDENTITY_RULES,
  ...IDENTITIES_RULES,
  ...REFERENCE_RULES,
  ...STEP_RULES,
  ...EXERCISE_RULES,
  ...CHOICE_RULES,
  ...BOARD_RULES,
  ...PLACEMENT_RULES,
  ...FEEDBACK_RULES,
  ...COUNT_RULES,
  ...HAND_COUNTED_RULES,
  ...EVIDENCE_RULES,
  ...TEXT_RULES,
  ...CHOICE_STYLE_RULES,
  ...ACROSS_ITEMS_RULES,
  ...CUE_RULES,
];

/** Every rule about what only several of them show together. */
export const MODULE_RULES: readonly ModuleRule[] = [
  ...MODULE_IDENTITY_RULES,
  ...MODULE_IDENTITIES_RULES,
  ...MODULE_REFERENCE_RULES,
  ...MODULE_EXERCISE_RULES,
  ...MODULE_COUNT_RULES,
  ...REFERENCE_FILE_RULES,
  ...ARGUMENT_RULES,
  ...UNCITED_RULES,
  ...MODULE_EVIDENCE_RULES,
  ...INVESTIGATION_RULES,
  ...TEACHING_RULES,
  ...MODULE_CUE_RULES,
  ...PRINTED_KEY_RULES,
];

const RULES = new Map<string, Rule>([...LESSON_RULES, ...MODULE_RULES].map((rule) => [rule.id, rule]));

/** All that the rules object to, without the warnings that an item waives; faulty waivers included. */
export function applyRules(material: Material, standards: Standards, shelf: Shelf = NO_SHELF): Fault[] {
  const parts = splitIntoParts(material);
  const given = hashGiven(material, standards);
  const inParts = parts.map((part) =>
    shelf.findings(part, given, () => ({
      ...sift(LESSON_RULES, (rule) => rule.find(part, standards)),
      sentences: listSentences(part),
    })),
  );
  const sentences = parts.flatMap(({ banks }, i) =>
    (inParts[i]?.sentences ?? []).flatMap(({ index, ...said }) => {
      const entry = banks[0]?.items[index];
      return entry ? [{ ...said, entry }] : [];
    }),
  );
  const found = [...inParts, sift(MODULE_RULES, (rule) => rule.find(material, standards, sentences))];
  const used = new Set(found.flatMap(({ waived }) => waived));
  return [...found.flatMap(({ faults }) => faults), ...checkWaivers(material, used)];
}

/** Findings as faults, and the waivers that took some of them away. */
function sift<R extends Rule>(
  rules: readonly R[],
  find: (rule: R) => Iterable<Finding>,
): Pick<Found, 'faults' | 'waived'> {
  const faults: Fault[] = [];
  const waived: string[] = [];
  for (const rule of rules)
    for (const finding of find(rule)) {
      const { entry } = finding;
      const waiver = entry?.item.waive.findIndex((one) => one.rule === rule.id) ?? -1;
      if (entry && waiver >= 0 && rule.severity === 'warning') waived.push(nameWaiver(entry, waiver));
      else faults.push(toFault(rule.id, rule.severity, finding));
    }
  return { faults, waived };
}
function* checkWaivers(material: Material, used: ReadonlySet<string>): Generator<Fault> {
  for (const entry of allItems(material))
    for (const [i, { rule: id }] of entry.item.waive.entries()) {
      const rule = RULES.get(id);
      if (!rule)
        yield toFault(
          'unknown-waiver',
          'error',
          inItem(entry, ['waive', i, 'rule'], {
            expected: 'the id of a warning',
            got: `“${id}”`,
            mend: 'copy the id from the check’s list',
          }),
        );
      else if (rule.severity === 'error')
        yield toFault(
          'waived-error',
          'error',
          inItem(entry, ['waive', i, 'rule'], {
            expected: 'the id of a warning',
            got: `${id}, which is an error`,
            mend: 'mend the fault: errors cannot be waived',
          }),
        );
      else if (!used.has(nameWaiver(entry, i)))
        yield toFault(
          'unused-waiver',
          'warning',
          inItem(entry, ['waive', i], {
            expected: `a warning ${id} to waive`,
            got: 'none',
            mend: 'remove the waiver',
          }),
        );
    }
}

function nameWaiver(entry: ItemEntry, index: number): string {
  return `${entry.yaml.file} ${entry.index} ${index}`;
}

function toFault(rule: string, severity: Fault['severity'], finding: Finding): Fault {
  const { file, line, column, path, expected, got, mend } = finding;
  return { severity, file, line, column, path, rule, expected, got, mend };
}
