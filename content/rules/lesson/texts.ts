import type { Path } from '../../fault';
import { eachText, type ItemEntry, type Part } from '../../material';
import { describeValue } from '../../schema-fault';
import { holdsWindow, type Shingles, windowsOf } from '../../shingles';
import { type Finding, inItem, inLesson, inYaml, type LessonRule } from '../rule';

/** Characters without lang and pinyin are noise to a screen reader and to most readers, so the glossary alone holds them. */
const strayChinese: LessonRule = {
  id: 'stray-chinese',
  severity: 'error',
  *find(part) {
    const text = (got: string) => ({
      expected: 'Chinese only in glossary.yaml (zh.text) and sources.yaml (title)',
      got: `“${got}”`,
      mend: 'call it by its glossary id: <Zh id="…" /> in a lesson, [[…]] in an item',
    });
    for (const { path, text: value, report } of yamlTexts(part)) {
      const found = /\p{Script=Han}+/u.exec(value)?.[0];
      if (found !== undefined && !mayHoldChinese(report.file, path)) yield report.at(text(found));
    }
    for (const lesson of part.lessons)
      for (const match of lesson.source.matchAll(/\p{Script=Han}+/gu)) {
        const before = lesson.source.slice(0, match.index);
        const line = before.split('\n').length;
        const column = match.index - before.lastIndexOf('\n');
        const step = lesson.steps.findLastIndex(({ position }) => position.line <= line);
        yield inLesson(lesson, step, { line, column }, text(match[0]));
      }
  },
};

/** The article is its author's: nothing of ours repeats nine of its words in a row. */
const copiedWords: LessonRule = {
  id: 'copied-words',
  severity: 'error',
  *find(part, { article }) {
    for (const { text: value, report } of yamlTexts(part))
      for (const { words } of findCopied(value, article)) yield report.at(copied(words));
    for (const lesson of part.lessons)
      for (const prose of lesson.prose)
        for (const { words, index } of findCopied(prose.text, article))
          yield inLesson(lesson, prose.step, prose.at(index), copied(words));
  },
};

/** What `npm run new:lesson` leaves to be written. */
const placeholder: LessonRule = {
  id: 'placeholder',
  severity: 'warning',
  *find(part) {
    const text = (value: string) => ({
      expected: 'finished text',
      got: describeValue(value),
      mend: 'replace it',
    });
    for (const { text: value, report } of yamlTexts(part)) if (/\bTODO\b/.test(value)) yield report.at(text(value));
    for (const lesson of part.lessons)
      for (const prose of lesson.prose) {
        const index = prose.text.search(/\bTODO\b/);
        if (index >= 0) yield inLesson(lesson, prose.step, prose.at(index), text(prose.text));
      }
  },
};

/** Texts of YAML are drawn without Markdown and without HTML, so anything but emphasis would show as it is typed. */
const unknownMarkup: LessonRule = {
  id: 'unknown-markup',
  severity: 'error',
  *find(part) {
    for (const { text: value, report } of yamlTexts(part)) {
      const found = MARKUP.exec(value)?.[0] ?? (mayNameTerms(report.file) ? undefined : /\[\[/.exec(value)?.[0]);
      const stars = value.replace(/\*\*[^*]+\*\*/g, '').replace(/\*[^*]+\*/g, '');
      if (found !== undefined || stars.includes('*'))
        yield report.at({
          expected: `plain text with *em* and **strong**${mayNameTerms(report.file) ? ', and [[glossary_id]]' : ''}`,
          got: `“${found ?? '*'}”`,
          mend: found === undefined ? 'close the emphasis, or remove the star' : 'remove the markup',
        });
    }
  },
};

/** HTML, code, a Markdown link, emphasis with underscores. */
const MARKUP = /<\/?[a-zA-Z][^>]*>|`|\]\(|(?<![\w*])_[^_\s][^_]*_(?!\w)/;

export const TEXT_RULES: LessonRule[] = [strayChinese, copiedWords, placeholder, unknownMarkup];

const NOWHERE = { word: '', index: 0 };

/** Runs of nine words or more that the article holds too: each run once, however many windows it spans. */
export function findCopied(text: string, article: Shingles): { words: string; index: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const window of windowsOf(text)) {
    if (!holdsWindow(article, window)) continue;
    const [from = NOWHERE] = window.words;
    const last = window.words.at(-1) ?? from;
    const to = last.index + last.word.length;
    const open = runs.at(-1);
    if (open && from.index <= open.to) open.to = to;
    else runs.push({ from: from.index, to });
  }
  return runs.map(({ from, to }) => ({ words: text.slice(from, to).replace(/\s+/g, ' '), index: from }));
}

function copied(words: string) {
  return {
    expected: 'our own words, or a quotation of at most eight',
    got: `“${words}”, as in the article`,
    mend: 'say it another way',
  };
}

interface Report {
  file: string;
  at: (text: Pick<Finding, 'expected' | 'got' | 'mend'>) => Finding;
}

function* yamlTexts(part: Part): Generator<{ path: Path; text: string; report: Report }> {
  const entries = new Map<string, ItemEntry>();
  for (const bank of part.banks)
    for (const entry of bank.items) entries.set(`${entry.yaml.file} ${entry.index}`, entry);
  for (const yaml of part.yamls)
    for (const { path, text } of eachText(yaml.data)) {
      const entry = path[0] === 'items' ? entries.get(`${yaml.file} ${path[1]}`) : undefined;
      const at: Report['at'] = (words) => (entry ? inItem(entry, path.slice(2), words) : inYaml(yaml, path, words));
      yield { path, text, report: { file: yaml.file, at } };
    }
}

/** Only items and teaching notes draw [[…]]. */
function mayNameTerms(file: string): boolean {
  return file.startsWith('quizzes/') || file.startsWith('lessons/teaching/');
}

function mayHoldChinese(file: string, path: Path): boolean {
  if (file === 'lessons/glossary.yaml') return path.at(-2) === 'zh' && path.at(-1) === 'text';
  return file === 'lessons/sources.yaml' && path.at(-1) === 'title';
}
