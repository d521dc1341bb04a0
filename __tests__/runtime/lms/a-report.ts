import { keyResponse } from '../../../domain/key-response';
import type { Report, ReportedInteraction } from '../../../domain/report';
import type { Response } from '../../../domain/response';
import { fractionOf } from '../../../domain/score/score';
import { scoreItem } from '../../../domain/score/score-item';
import type { LmsContent } from '../../../runtime/lms/lms-driver';
import { aCloze, aLine, aMatch, aMultiple, anExtended, anOrder, aSingle, aSort, everyKind } from '../../domain/an-item';

/** Noon in UTC on a day in November. */
export const NOON = Date.UTC(2026, 10, 24, 12, 0, 0, 7);

export function aContent(): LmsContent {
  return {
    iri: 'urn:x-provinces:p1',
    title: 'Week 3: twinning',
    questions: everyKind().length,
    items: new Map(everyKind().map((item) => [item.id, item])),
    parts: new Map([
      ['lesson_twinning', 'Twinning'],
      ['quiz_twinning', 'Quiz: Twinning'],
    ]),
    toPlain: (text) => text,
  };
}

/** A counted answer to one of `everyKind`, given at noon in 12.34 s. */
export function anAnswer(item: ReturnType<typeof everyKind>[number], response: Response): ReportedInteraction {
  const score = scoreItem(item, response);
  return {
    item: item.id,
    kind: item.kind,
    objective: 'lesson_twinning',
    form: null,
    response,
    correct: keyResponse(item),
    score: score.status === 'scored' ? fractionOf(score) : 0,
    at: NOON,
    latencyMs: 12_340,
  };
}

/** One answer of each kind: a wrong single, a third of a match, two thirds of a shared list, the order reversed, the rest right. */
export function everyAnswer(): ReportedInteraction[] {
  return [
    anAnswer(aSingle(), { kind: 'choice', chosen: ['alone'] }),
    anAnswer(aMultiple(), keyResponse(aMultiple())),
    anAnswer(aMatch(), { kind: 'placement', placed: { hubei: 'algeria', tianjin: 'benin', ningxia: 'congo' } }),
    anAnswer(aSort(), keyResponse(aSort())),
    anAnswer(anExtended(), {
      kind: 'placement',
      placed: { first: 'confirms', second: 'narrows', third: 'untouched' },
    }),
    anAnswer(anOrder(), { kind: 'placement', placed: { pressure: 'p4', firms: 'p3', cluster: 'p2', policy: 'p1' } }),
    anAnswer(aCloze(), keyResponse(aCloze())),
    anAnswer(aLine(), keyResponse(aLine())),
  ];
}

/** Half of the work done, half of it right, nothing decided; any part can be overridden. */
export function aReport(parts: Partial<Report> = {}): Report {
  return {
    score: 0.5,
    progress: 0.75,
    isComplete: false,
    isPassed: null,
    objectives: [
      { id: 'lesson_twinning', score: 0.6, progress: 1, isComplete: true },
      { id: 'quiz_twinning', score: 0, progress: 0, isComplete: false },
    ],
    interactions: [],
    sessionMs: 59_999,
    ...parts,
  };
}
