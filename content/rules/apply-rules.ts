import type { Fault } from '../fault';
import { allItems, type ItemEntry, type Material, type Standards } from '../material';
import { ACROSS_ITEMS_RULES } from './across-items';
import { ARGUMENT_RULES } from './argument';
import { BOARD_RULES } from './boards';
import { CHOICE_STYLE_RULES } from './choice-style';
import { CHOICE_RULES } from './choices';
import { COUNT_RULES } from './counts';
import { CUE_RULES } from './cues';
import { EVIDENCE_RULES } from './evidence';
import { EXERCISE_RULES } from './exercises';
import { FEEDBACK_RULES } from './feedback';
import { HAND_COUNTED_RULES } from './hand-counted';
import { IDENTITIES_RULES } from './identities';
import { IDENTITY_RULES } from './identity';
import { INVESTIGATION_RULES } from './investigations';
import { PLACEMENT_RULES } from './placements';
import { PRINTED_KEY_RULES } from './printed-keys';
import { REFERENCE_FILE_RULES } from './reference-files';
import { REFERENCE_RULES } from './references';
import { type Finding, inItem, type Rule } from './rule';
import { STEP_RULES } from './steps';
import { TEACHING_RULES } from './teaching';
import { TEXT_RULES } from './texts';
import { UNCITED_RULES } from './uncited';

/** Every rule of the check, apart from those of reading (syntax, shape, the lesson language). */
export const RULES: readonly Rule[] = [
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
  ...REFERENCE_FILE_RULES,
  ...ARGUMENT_RULES,
  ...HAND_COUNTED_RULES,
  ...UNCITED_RULES,
  ...EVIDENCE_RULES,
  ...INVESTIGATION_RULES,
  ...TEACHING_RULES,
  ...TEXT_RULES,
  ...CHOICE_STYLE_RULES,
  ...ACROSS_ITEMS_RULES,
  ...CUE_RULES,
  ...PRINTED_KEY_RULES,
];

/** All that the rules object to, without the warnings that an item waives; faulty waivers included. */
export function applyRules(material: Material, standards: Standards): Fault[] {
  const faults: Fault[] = [];
  const used = new Set<string>();
  for (const rule of RULES)
    for (const finding of rule.find(material, standards)) {
      const { entry } = finding;
      const waiver = entry?.item.waive.findIndex((one) => one.rule === rule.id) ?? -1;
      if (entry && waiver >= 0 && rule.severity === 'warning') used.add(nameWaiver(entry, waiver));
      else faults.push(toFault(rule.id, rule.severity, finding));
    }
  return [...faults, ...checkWaivers(material, used)];
}

function* checkWaivers(material: Material, used: ReadonlySet<string>): Generator<Fault> {
  for (const entry of allItems(material))
    for (const [i, { rule: id }] of entry.item.waive.entries()) {
      const rule = RULES.find((one) => one.id === id);
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
