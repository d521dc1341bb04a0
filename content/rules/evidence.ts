import { listUnread } from '../../domain/evidence/atlas-state';
import { countEvidence } from '../../domain/evidence/count-evidence';
import { COUNTRIES, PROVINCES } from '../../domain/evidence/tiles';
import type { Path } from '../fault';
import { allItems, type Material } from '../material';
import { unknown } from '../nearest';
import type { YamlText } from '../read-yaml';
import { type Finding, inItem, inLesson, inYaml, type Rule } from './rule';

type Words = Pick<Finding, 'expected' | 'got' | 'mend'>;

const unknownLink: Rule = {
  id: 'unknown-link',
  severity: 'error',
  *find({ evidence }) {
    const table = evidence?.table;
    if (!table || table.ids.size === 0) return;
    for (const file of [evidence.rules, evidence.contradictions])
      for (const [i, { links }] of file?.value.entries() ?? [])
        for (const [l, id] of links.entries())
          if (file && !table.ids.has(id))
            yield inYaml(file.yaml, [i, 'links', l], unknown('a row of pairings.csv', id, table.ids));
  },
};

/** A source that is cited in lessons under a row's id is that row's source. */
const driftedSource: Rule = {
  id: 'drifted-source',
  severity: 'error',
  *find({ evidence, sources }) {
    for (const { link } of evidence?.table?.rows ?? []) {
      const index = sources?.value.findIndex(({ id }) => id === link.id) ?? -1;
      const url = sources?.value[index]?.url;
      if (sources && url !== undefined && url !== link.source.url)
        yield inYaml(sources.yaml, [index, 'url'], {
          expected: `${link.source.url}, as in pairings.csv`,
          got: url,
          mend: 'make the two agree',
        });
    }
  },
};

/** A view names what the atlas knows; in a lesson it also shows something. */
const unknownView: Rule = {
  id: 'unknown-view',
  severity: 'error',
  *find(material) {
    for (const { view, at, mayBeEmpty } of listViews(material)) {
      const unread = listUnread(view);
      if (unread.length > 0)
        yield at({
          expected: 'a view as the atlas writes it into its address',
          got: unread.join(', '),
          mend: 'make the view in the atlas and copy its address from the question mark on',
        });
      else if (
        !mayBeEmpty &&
        material.evidence?.table?.isWhole &&
        countEvidence(tablesOf(material), view, 'links') === 0
      )
        yield at({ expected: 'a view that shows a link', got: `none for “${view}”`, mend: 'choose less narrowly' });
    }
  },
};

/** Numbers that texts take from the tables are counted again whenever the tables change. */
const wrongCount: Rule = {
  id: 'wrong-count',
  severity: 'error',
  *find(material) {
    const { table, teams } = material.evidence ?? {};
    if (!table?.isWhole || !teams) return;
    for (const entry of allItems(material))
      for (const [i, { view, of, is }] of entry.item.counts.entries()) {
        if (listUnread(view).length > 0) continue;
        const got = countEvidence(tablesOf(material), view, of);
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
const uncounted: Rule = {
  id: 'uncounted-number',
  severity: 'warning',
  *find(material) {
    for (const bank of material.banks) {
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

export const EVIDENCE_RULES: Rule[] = [unknownLink, driftedSource, unknownView, wrongCount, uncounted];

const isAtlas = (bank: string) => bank === 'atlas';

function tablesOf({ evidence }: Material) {
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
  /** That nothing is there can be what an investigation has to show. */
  mayBeEmpty: boolean;
  at: (words: Words) => Finding;
}

function* listViews(material: Material): Generator<UsedView> {
  const inFile = (yaml: YamlText, path: Path) => (words: Words) => inYaml(yaml, path, words);
  const { investigations } = material.evidence ?? {};
  for (const [i, { looks }] of investigations?.value.entries() ?? [])
    for (const [l, { view }] of looks.entries())
      if (investigations) yield { view, mayBeEmpty: true, at: inFile(investigations.yaml, [i, 'looks', l, 'view']) };
  for (const entry of allItems(material))
    for (const [i, { view }] of entry.item.counts.entries())
      yield { view, mayBeEmpty: true, at: (words) => inItem(entry, ['counts', i, 'view'], words) };
  for (const lesson of material.lessons)
    for (const { component, value, step, position } of lesson.mentions)
      if (component === 'Atlas')
        yield { view: value, mayBeEmpty: false, at: (words) => inLesson(lesson, step, position, words) };
}
