import type {
  ClozeItem,
  CompareItem,
  ExtendedItem,
  Item,
  LineItem,
  MatchItem,
  MultipleItem,
  OrderItem,
  SingleItem,
  SortItem,
} from '../../domain/item';
import { escapeXml, writeFragment, writeXml, type XmlElement, xml } from '../xml';
import { toChoiceSet } from './choice-set';
import { explainItem, explainOne, itemName, toHtml, toPlain } from './item-text';
import type { ExportSource, FormatNote, QuizExport } from './quiz-export';

/** Moodle XML: its own question types, of which drag-and-drop into text and ordering mark as we do. */
export function writeMoodleXml(source: ExportSource): QuizExport {
  const notes: FormatNote[] = [];
  const questions = source.items.flatMap((item) =>
    writeItem(item, source, (text) => notes.push({ item: item.id, text })),
  );
  // A slash would begin a category within the category.
  const category = `$course$/top/${source.title.replaceAll('/', '//')}`;
  const root = xml('quiz', {}, xml('question', { type: 'category' }, xml('category', {}, text(category))), questions);
  return { content: writeXml(root), notes };
}

function writeItem(item: Item, source: ExportSource, note: (text: string) => void): XmlElement[] {
  switch (item.kind) {
    case 'single':
    case 'multiple':
      return [writeChoice(item, source)];
    case 'extended':
      note('Feedback on particular wrong answers is left out.');
      return [writeMatching(item, source)];
    case 'match':
    case 'sort':
      note('Feedback on particular wrong places is left out.');
      return [writeMatching(item, source)];
    case 'order':
      note('Feedback on particular cards is joined into one text.');
      return [writeOrdering(item, source)];
    case 'cloze':
      note('Feedback on particular wrong words is left out.');
      return [writeDragIntoText(item, source)];
    case 'line':
      note(
        `Became ${item.cards.length} single choices, one a card, since Moodle’s matching has no ${item.half === false ? 'line' : 'half-right places'}.`,
      );
      return writeLine(item, source);
    case 'compare':
      note('Became an essay question worth nothing; the model answer is in its notes for markers and its feedback.');
      return [writeEssay(item, source)];
    case 'predict':
      note('Left out: a guess without a key is no Moodle question.');
      return [];
  }
}

function writeChoice(item: SingleItem | MultipleItem, source: ExportSource): XmlElement {
  const isSingle = item.kind === 'single';
  const share = 100 / item.options.filter(({ correct }) => correct).length;
  return question('multichoice', item, source, [
    xml('single', {}, String(isSingle)),
    xml('shuffleanswers', {}, 'true'),
    xml('answernumbering', {}, 'none'),
    ...item.options.map((option) =>
      // A wrong tick takes away what a right one earns, as in our own marking; Moodle stops at 0 too.
      answer(
        option.correct ? share : isSingle ? 0 : -share,
        toHtml(option.text, source),
        toHtml(option.feedback, source),
      ),
    ),
    ...hintOf(item, source),
  ]);
}

function writeMatching(item: MatchItem | SortItem | ExtendedItem, source: ExportSource): XmlElement {
  const used = new Set(item.cards.map(({ bin }) => bin));
  // Moodle shows these answers as HTML without tags.
  const pair = (card: string, bin: string) =>
    xml('subquestion', { format: 'html' }, text(card), xml('answer', {}, text(escapeXml(toPlain(bin, source)))));
  const nameOfBin = (id: string) => item.bins.find((bin) => bin.id === id)?.text ?? '';
  return question('matching', item, source, [
    xml('shuffleanswers', {}, 'true'),
    ...item.cards.map((card) => pair(toHtml(card.text, source), nameOfBin(card.bin))),
    // A place that no card belongs to is an answer without a question.
    ...item.bins.filter(({ id }) => !used.has(id)).map((bin) => pair('', bin.text)),
    ...hintOf(item, source),
  ]);
}

function writeOrdering(item: OrderItem, source: ExportSource): XmlElement {
  return question(
    'ordering',
    item,
    source,
    [
      xml('layouttype', {}, 'VERTICAL'),
      xml('selecttype', {}, 'ALL'),
      xml('selectcount', {}, String(item.cards.length)),
      // Every pair of cards counts, as in our own marking.
      xml('gradingtype', {}, 'RELATIVE_ALL_PREVIOUS_AND_NEXT'),
      xml('showgrading', {}, 'SHOW'),
      xml('numberingstyle', {}, 'none'),
      // Without it Moodle's import ends in an error.
      xml('shownumcorrect'),
      ...item.cards.map((card, i) =>
        xml('answer', { fraction: `${i + 1}.0000000`, format: 'html' }, text(toHtml(card.text, source))),
      ),
      ...hintOf(item, source),
    ],
    `<p>${toHtml(`From “${item.from}” to “${item.to}”.`, source)}</p>`,
  );
}

function writeDragIntoText(item: ClozeItem, source: ExportSource): XmlElement {
  // Words are numbered, those of the gaps first.
  const words = [...item.gaps.map(({ word }) => word), ...item.words.map(({ id }) => id)];
  const order = [...new Set(words)].flatMap((id) => item.words.find((word) => word.id === id) ?? []);
  const number = (gap: string) =>
    order.findIndex(({ id }) => id === item.gaps.find((each) => each.id === gap)?.word) + 1;
  const body = item.text
    .split(/\{([a-z0-9_]+)\}/)
    .map((part, i) => (i % 2 === 1 ? `[[${number(part)}]]` : toHtml(part, source)))
    .join('');
  return question(
    'ddwtos',
    item,
    source,
    [
      xml('shuffleanswers', {}, '1'),
      ...order.map((word) => xml('dragbox', {}, text(toHtml(word.text, source)), xml('group', {}, '1'))),
      ...hintOf(item, source),
    ],
    `<p>${body}</p>`,
  );
}

function writeLine(item: LineItem, source: ExportSource): XmlElement[] {
  return toChoiceSet(item).map((choice, i) =>
    question(
      'multichoice',
      { ...item, id: choice.id },
      source,
      [
        xml('single', {}, 'true'),
        // The places are a scale: their order means something.
        xml('shuffleanswers', {}, 'false'),
        xml('answernumbering', {}, 'none'),
        ...choice.places.map((place) =>
          answer(place.share * 100, toHtml(place.text, source), toHtml(place.feedback, source)),
        ),
        ...hintOf(item, source),
      ],
      `<p>${toHtml(choice.card, source)}</p>`,
      { explanation: explainOne(item, i, source) },
    ),
  );
}

function writeEssay(item: CompareItem, source: ExportSource): XmlElement {
  const model = writeFragment(explainItem(item, source));
  return question(
    'essay',
    item,
    source,
    [
      xml('responseformat', {}, 'editor'),
      xml('responserequired', {}, '1'),
      xml('responsefieldlines', {}, '5'),
      xml('attachments', {}, '0'),
      xml('attachmentsrequired', {}, '0'),
      xml('graderinfo', { format: 'html' }, text(model)),
      xml('responsetemplate', { format: 'html' }, text('')),
    ],
    '',
    { grade: 0 },
  );
}

function question(
  type: string,
  item: Item,
  source: ExportSource,
  parts: XmlElement[],
  body = '',
  { grade = 1, explanation = explainItem(item, source) }: { grade?: number; explanation?: XmlElement[] } = {},
): XmlElement {
  return xml(
    'question',
    { type },
    xml('name', {}, text(itemName(item, source))),
    xml('questiontext', { format: 'html' }, text(`<p>${toHtml(item.stem, source)}</p>${body}`)),
    xml('generalfeedback', { format: 'html' }, text(writeFragment(explanation))),
    xml('defaultgrade', {}, String(grade)),
    xml('penalty', {}, '0.3333333'),
    xml('hidden', {}, '0'),
    xml('idnumber', {}, item.id),
    parts,
  );
}

function answer(fraction: number, html: string, feedback: string): XmlElement {
  return xml(
    'answer',
    // Moodle knows thirds and sevenths by five decimals.
    { fraction: String(Math.round(fraction * 1e5) / 1e5), format: 'html' },
    text(html),
    xml('feedback', { format: 'html' }, text(feedback)),
  );
}

function hintOf(item: { hint: string }, source: ExportSource): XmlElement[] {
  return item.hint ? [xml('hint', { format: 'html' }, text(toHtml(item.hint, source)))] : [];
}

function text(content: string): XmlElement {
  return xml('text', {}, content);
}
