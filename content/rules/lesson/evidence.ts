import { listUnread } from '../../../domain/evidence/atlas-state';
import { countEvidence } from '../../../domain/evidence/count-evidence';
import { COUNTRIES, PROVINCES } from '../../../domain/evidence/tiles';
import type { Path } from '../../fault';
import { allItems, type Part } from '../../material';
import { type Finding, inItem, inLesson, type LessonRule } from '../rule';

type Words = Pick<Finding, 'expected' | 'got' | 'mend'>;

/** A view names what the atlas knows; in a lesson it also shows something. */
const unknownView: LessonRule = {
  id: 'unknown-view',
  severity: 'error',
  *find(part) {
    for (const { view, at, mayBeEmpty } of listViews(part)) {
      const objection = objectToView(view);
      if (objection) yield at(objection);
      else if (!mayBeEmpty && part.known.evidence?.table?.isWhole && countEvidence(tablesOf(part), view, 'links') === 0)
        yield at({ expected: 'a view that shows a link', got: `none for “${view}”`, mend: 'choose less narrowly' });
    }
  },
};

/** Numbers that texts take from the tables are counted again whenever the tables change. */
const wrongCount: LessonRule = {
  id: 'wrong-count',
  severity: 'error',
  *find(part) {
    const { table, teams } = part.known.evidence ?? {};
    if (!table?.isWhole || !teams) return;
    for (const entry of allItems(part))
      for (const [i, { view, of, is }] of entry.item.counts.entries()) {
        if (listUnread(view).length > 0) continue;
        const got = countEvidence(tablesOf(part), view, of);
        if (got !== is)
          yield inItem(entry, ['counts', i, 'is'], {
            expected: `${got}, the ${of} ${view === '' ? 'in all' : `of “${view}”`}`,
            got: String(is),
            mend: 'correct the number here and in the item’s texts',
          });
      }
  },
};

/** A figure in a question on the tables is one that the check can count. */
const uncounted: LessonRule = {
  id: 'uncounted-number',
  severity: 'warning',
  *find(part) {
    for (const bank of part.banks) {
      if (!isAtlas(bank.id)) continue;
      for (const entry of bank.items) {
        const counted = new Set(
          [...entry.item.counts.map(({ is }) => is), PROVINCES.length, COUNTRIES.length].map(String),
        );
        for (const { path, text } of statedTexts(entry.item)) {
          const number = [...text.replace(/COVID-19/g, '').matchAll(/(?<![\w.])\d+(?![\w%])/g)]
            .map(([digits]) => digits)
            .find((digits) => digits.length !== 4 && !counted.has(digits));
          if (number !== undefined)
            yield inItem(entry, path, {
              expected: 'a number that the item’s counts bear out',
              got: number,
              mend: 'add it to counts, or waive this where it comes from a source',
            });
        }
      }
    }
  },
};

export const EVIDENCE_RULES: LessonRule[] = [unknownView, wrongCount, uncounted];

/** What is wrong with a view, if anything is. */
export function objectToView(view: string): Words | null {
  const unread = listUnread(view);
  if (unread.length === 0) return null;
  return {
    expected: 'a view as the atlas writes it into its address',
    got: unread.join(', '),
    mend: 'make the view in the atlas and copy its address from the question mark on',
  };
}

const isAtlas = (bank: string) => bank === 'atlas';

function tablesOf({ known: { evidence } }: Part) {
  return { links: evidence?.table?.rows.map(({ link }) => link) ?? [], teams: evidence?.teams?.value ?? [] };
}

/** The texts that must be true as they stand: stem, explanation or answer, and keys. */
function* statedTexts(item: { stem: string } & object): Generator<{ path: Path; text: string }> {
  yield { path: ['stem'], text: item.stem };
  for (const key of ['explanation', 'answer'] as const) {
    const text = Object.entries(item).find(([name]) => name === key)?.[1];
    if (typeof text === 'string') yield { path: [key], text };
  }
  if ('options' in item && Array.isArray(item.options))
    for (const [i, option] of item.options.entries())
      if (option.correct === true) yield { path: ['options', i, 'text'], text: String(option.text) };
}

interface UsedView {
  view: string;
  /** That nothing is there can be what a question has to show. */
  mayBeEmpty: boolean;
  at: (words: Words) => Finding;
}

function* listViews(part: Part): Generator<UsedView> {
  for (const entry of allItems(part))
    for (const [i, { view }] of entry.item.counts.entries())
      yield { view, mayBeEmpty: true, at: (words) => inItem(entry, ['counts', i, 'view'], words) };
  for (const lesson of part.lessons)
    for (const { component, value, step, position } of lesson.mentions)
      if (component === 'Atlas')
        yield { view: value, mayBeEmpty: false, at: (words) => inLesson(lesson, step, position, words) };
}
