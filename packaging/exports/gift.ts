import type { ClozeItem, ExtendedItem, Item, MatchItem, OrderItem, SortItem } from '../../domain/item';
import { escapeXml, writeFragment } from '../xml';
import { toChoiceSet } from './choice-set';
import { explainItem, explainOne, itemName, toHtml, toPlain } from './item-text';
import type { ExportSource, FormatNote, QuizExport } from './quiz-export';

/** GIFT, as Moodle reads it. It needs a blank line after the category and between questions, and none within them. */
export function writeGift(source: ExportSource): QuizExport {
  const notes: FormatNote[] = [];
  const questions = source.items.flatMap((item) =>
    writeItem(item, source, (text) => notes.push({ item: item.id, text })),
  );
  // Not escaped: Moodle takes the rest of this line as it is, but a slash begins a category within the category.
  const category = `$CATEGORY: $course$/top/${source.title.replace(/\s+/g, ' ').replaceAll('/', '//')}`;
  return { content: `${[category, ...questions].join('\n\n')}\n`, notes };
}

function writeItem(item: Item, source: ExportSource, note: (text: string) => void): string[] {
  const html = (text: string) => escapeGift(toHtml(text, source));
  // Moodle shows the answers of a matching as HTML without tags.
  const answer = (text: string) => escapeGift(escapeXml(toPlain(text, source)));
  switch (item.kind) {
    case 'single':
      note('The hint is left out.');
      return [
        question(
          item,
          source,
          item.options.map((option) => `${option.correct ? '=' : '~'}${html(option.text)}#${html(option.feedback)}`),
        ),
      ];
    case 'multiple': {
      note('The hint is left out.');
      const share = Math.round(1e7 / item.options.filter(({ correct }) => correct).length) / 1e5;
      return [
        question(
          item,
          source,
          item.options.map(
            (option) => `~%${option.correct ? share : -share}%${html(option.text)}#${html(option.feedback)}`,
          ),
        ),
      ];
    }
    case 'match':
    case 'sort':
    case 'extended':
      note(`The hint and the feedback on particular ${item.kind === 'extended' ? 'answers' : 'places'} are left out.`);
      return [
        question(
          item,
          source,
          pairsOf(item).map(([card, place]) => `=${html(card)} -> ${answer(place)}`),
        ),
      ];
    case 'order':
      note('Became a matching of cards and places: marked by place, not by pairs of cards. The hint is left out.');
      return [
        question(
          item,
          source,
          orderPairs(item).map(([card, place]) => `=${html(card)} -> ${answer(place)}`),
          html(`From “${item.from}” to “${item.to}”.`),
        ),
      ];
    case 'cloze':
      note('Became a matching of gaps and words. The hint and the feedback on particular words are left out.');
      return [
        question(
          item,
          source,
          clozePairs(item).map(([gap, word]) => `=${html(gap)} -> ${answer(word)}`),
          html(gapText(item)),
        ),
      ];
    case 'line':
      note(
        `Became ${item.cards.length} single choices, one a card, since GIFT’s matching has no half-right places. The hint is left out.`,
      );
      return toChoiceSet(item).map((choice, i) =>
        question(
          { ...item, id: choice.id },
          source,
          choice.places.map(({ share, text, feedback }) => {
            const weight = share === 1 ? '=' : share > 0 ? `~%${share * 100}%` : '~';
            return `${weight}${html(text)}#${html(feedback)}`;
          }),
          html(choice.card),
          explainOne(item, i, source),
        ),
      );
    case 'compare':
      note('Became an essay question; the model answer is in its feedback. GIFT can’t say that it is worth nothing.');
      return [question(item, source, [])];
    case 'predict':
      note('Left out: GIFT has no question without a key.');
      return [];
  }
}

function question(
  item: Item,
  source: ExportSource,
  answers: string[],
  body = '',
  explanation = explainItem(item, source),
): string {
  const stem =
    escapeGift(`<p>${toHtml(item.stem, source)}</p>`) + (body && escapeGift('<p>') + body + escapeGift('</p>'));
  const lines = answers.map((answer) => `\t${answer}`);
  const feedback = `\t####${escapeGift(writeFragment(explanation))}`;
  return [`::${escapeGift(itemName(item, source))}::[html]${stem}{`, ...lines, feedback, '}'].join('\n');
}

/** Cards with their places; a place that no card belongs to is an answer without a question. */
function pairsOf(item: MatchItem | SortItem | ExtendedItem): [string, string][] {
  const used = new Set(item.cards.map(({ bin }) => bin));
  const textOf = (id: string) => item.bins.find((bin) => bin.id === id)?.text ?? '';
  const decoys = item.bins.filter(({ id }) => !used.has(id)).map(({ text }): [string, string] => ['', text]);
  return [...item.cards.map((card): [string, string] => [card.text, textOf(card.bin)]), ...decoys];
}

function orderPairs(item: OrderItem): [string, string][] {
  return item.cards.map((card, i) => [card.text, `Place ${i + 1}`]);
}

function clozePairs(item: ClozeItem): [string, string][] {
  const used = new Set(item.gaps.map(({ word }) => word));
  const textOf = (id: string) => item.words.find((word) => word.id === id)?.text ?? '';
  const decoys = item.words.filter(({ id }) => !used.has(id)).map(({ text }): [string, string] => ['', text]);
  return [...item.gaps.map((gap, i): [string, string] => [`Gap ${i + 1}`, textOf(gap.word)]), ...decoys];
}

function gapText(item: ClozeItem): string {
  return item.text.replace(
    /\{([a-z0-9_]+)\}/g,
    (_, id) => `[${item.gaps.findIndex((gap) => gap.id === id) + 1}: ____]`,
  );
}

/** What would be markup to GIFT gets a backslash; an answer that begins with a percentage would be a weight. */
function escapeGift(html: string): string {
  return html
    .replace(/\s+/g, ' ')
    .replace(/[\\~=#{}:]/g, '\\$&')
    .replace(/^%/, '&percnt;');
}
