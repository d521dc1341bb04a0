import { answerPaper, paperTask, sayPaperHow } from '../../domain/handout/paper-task';
import type { SheetSection } from '../../domain/handout/sheet-sections';
import { countQuestions } from '../../domain/handout/sheet-sections';
import { type Item, isScored } from '../../domain/item';
import { formulaOf } from '../../domain/score/score-item';
import { toNodes } from '../exports/item-text';
import type { ExportSource } from '../exports/quiz-export';
import { type XmlElement, xml } from '../xml';
import { type Nodes, writeHtmlPage } from './html-page';

/** A section of an assignment on paper, in the order of its seed. */
export interface Sheet {
  section: SheetSection;
  seed: string;
  source: ExportSource;
}

/** A worksheet to print or to fill in, without a key. */
export function writeWorksheetPage({ section, seed, source }: Sheet): string {
  const { questions, points } = countQuestions([section]);
  const title = `Worksheet: ${section.title}`;
  return writeHtmlPage(title, [
    xml('h1', {}, title),
    xml('p', {}, `Name: ____________ Date: ____________ Points: ____ of ${points}`),
    xml(
      'p',
      {},
      `${questions} ${questions === 1 ? 'question' : 'questions'}. Each that is marked counts one point, a partly right answer its share.`,
    ),
    xml(
      'ol',
      {},
      section.items.map((item) =>
        xml(
          'li',
          {},
          xml('p', {}, ...toNodes(item.stem, source)),
          xml(
            'p',
            {},
            xml('em', {}, ...toNodes(sayPaperHow(item), source), isScored(item) ? ' 1 point.' : ' Not marked.'),
          ),
          writeTask(item, seed, source),
        ),
      ),
    ),
  ]);
}

function writeTask(item: Item, seed: string, source: ExportSource): XmlElement[] {
  const task = paperTask(item, seed);
  const list = (entries: Nodes[]) =>
    xml(
      'ul',
      {},
      entries.map((entry) => xml('li', {}, ...entry)),
    );
  const marked = ({ mark, text }: { mark: string; text: string }): Nodes => [`${mark}: `, ...toNodes(text, source)];
  const blank = ({ text }: { text: string }): Nodes => ['____ ', ...toNodes(text, source)];
  switch (task.kind) {
    case 'tick':
      return [list(task.options.map((option) => ['☐ ', ...marked(option)]))];
    case 'assign':
      return [
        xml('p', {}, `${task.names.places}:`),
        list(task.places.map(marked)),
        xml('p', {}, `${task.names.cards}:`),
        list(task.cards.map(blank)),
      ];
    case 'number':
      return [list(task.cards.map(blank))];
    case 'fill': {
      const text = task.text.replace(/\{([a-z0-9_]+)\}/g, (_, gap) => `[${task.gaps.indexOf(gap) + 1}: ________]`);
      return [
        xml('p', {}, ...toNodes(text, source)),
        xml('p', {}, 'Words to choose from:'),
        list(task.words.map((word) => toNodes(word.text, source))),
      ];
    }
    case 'write':
      return [xml('p', {}, '________________________________________')];
  }
}

/** The key to the worksheet of the same section and seed: answers, reasons, and how to count. */
export function writeKeyPage({ section, seed, source }: Sheet): string {
  const title = `Answer key: ${section.title}`;
  const kinds = new Map(section.items.filter(isScored).map((item) => [formulaOf(item), true]));
  return writeHtmlPage(title, [
    xml('h1', {}, title),
    xml('p', {}, 'For teachers. Numbers and letters are those of the worksheet beside this page.'),
    xml(
      'ol',
      {},
      section.items.map((item) =>
        xml('li', {}, xml('p', {}, ...toNodes(item.stem, source)), ...writeAnswers(item, seed, source)),
      ),
    ),
    xml('h2', {}, 'How to count'),
    xml('p', {}, 'Each question has one point. Divide what was earned in it by what could be earned:'),
    xml(
      'ul',
      {},
      [...kinds.keys()].map((formula) => xml('li', {}, formula)),
    ),
  ]);
}

function writeAnswers(item: Item, seed: string, source: ExportSource): XmlElement[] {
  const nodes = (text: string) => toNodes(text, source);
  const cites = ` (${item.cites.join(', ')})`;
  if (!isScored(item)) {
    const text = item.kind === 'predict' ? item.answer : item.model;
    const points = item.kind === 'compare' ? item.points : [];
    return [
      xml('p', {}, 'Not scored. ', ...nodes(text), cites),
      ...(points.length > 0
        ? [
            xml(
              'ul',
              {},
              points.map((point) => xml('li', {}, ...nodes(point))),
            ),
          ]
        : []),
    ];
  }
  return [
    xml(
      'ul',
      {},
      answerPaper(item, seed).map(({ mark, text, why }) =>
        xml('li', {}, xml('strong', {}, mark), ' ', ...nodes(text), why ? ' — ' : '', ...nodes(why)),
      ),
    ),
    xml('p', {}, ...nodes(item.explanation), cites),
  ];
}
