import type { Investigation } from './evidence';

/** One step of an investigation, numbered from 1: the prediction, each look, the conclusion. */
export type InvestigationStep =
  | { kind: 'predict'; title: string; part: Investigation['predict'] }
  | { kind: 'look'; title: string; part: Investigation['looks'][number] }
  | { kind: 'conclude'; title: string; part: Investigation['conclude'] };

/** The steps in order. Several looks are numbered. */
export function stepsOf({ predict, looks, conclude }: Investigation): InvestigationStep[] {
  const many = looks.length > 1;
  return [
    { kind: 'predict', title: 'Predict', part: predict },
    ...looks.map(
      (part, i): InvestigationStep => ({
        kind: 'look',
        title: `Filter and read off${many ? ` (${i + 1} of ${looks.length})` : ''}`,
        part,
      }),
    ),
    { kind: 'conclude', title: 'Conclude', part: conclude },
  ];
}

/** The ids of all items of an investigation, in the order in which they are met. */
export function itemsOf({ predict, looks, conclude }: Investigation): string[] {
  return [predict.item, ...looks.flatMap(({ items }) => items), ...conclude.items];
}
