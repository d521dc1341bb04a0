import type { Bank, Course, Lesson } from '../../domain/course';
import { type Counted, countEvidence } from '../../domain/evidence/count-evidence';
import { plainText } from '../../domain/inline';
import { toNodes } from '../exports/item-text';
import type { ExportSource } from '../exports/quiz-export';
import { type XmlElement, xml } from '../xml';
import type { ReadingStep } from './cartridge-data';
import { type Nodes, writeHtmlPage } from './html-page';

/** What the boxes of a lesson are called. */
const BOXES: Record<string, string> = {
  Argument: 'What Lenz argues',
  Evidence: 'What the record shows',
  Silent: 'Where the article is silent or contested',
  Corrected: 'Corrected',
  Unchecked: 'Not checked by us',
  Takeaways: 'Three lines to take away',
};

/** What pictures a lesson has on the site alone. */
const PICTURES: Record<string, string> = { Figure: 'Figure', Atlas: 'Map', Locator: 'Map' };

interface Reading {
  lesson: Lesson;
  steps: readonly ReadingStep[];
  course: Course;
  /** The sources that the lesson cites, in order. */
  cited: readonly string[];
  source: ExportSource;
  site: string;
}

/** A lesson to be read within a course: its text, tables and sources; exercises and pictures lead to the site. */
export function writeReadingPage(reading: Reading): string {
  const { lesson, steps, course, cited, site } = reading;
  const used = new Set<string>();
  const sections = steps.map(({ id, title, nodes }) =>
    xml('section', { id }, xml('h2', {}, title), resolve(nodes, { ...reading, step: id, used })),
  );
  const sources = cited.flatMap((id, i) => {
    const found = course.sources.find((one) => one.id === id);
    return found && used.has(id) ? [{ ...found, number: i + 1 }] : [];
  });
  return writeHtmlPage(lesson.title, [
    xml('h1', {}, lesson.title),
    xml('p', {}, xml('em', {}, lesson.question)),
    xml(
      'p',
      {},
      'This page is for reading. The exercises are marked in the lesson itself: ',
      xml('a', { href: `${site}/lessons/${lesson.id}/` }, 'open it on its site'),
      '.',
    ),
    ...sections,
    ...(sources.length > 0
      ? [
          xml('h2', {}, 'Sources'),
          xml(
            'ul',
            {},
            sources.map(({ id, number, title, publisher, date, url }) =>
              xml(
                'li',
                { id: `source-${id}` },
                `[${number}] `,
                url ? xml('a', { href: url }, title) : title,
                `. ${publisher}, ${date}.`,
              ),
            ),
          ),
        ]
      : []),
    xml('p', {}, `P1 to P10 are the paragraphs of ${sayArticle(course)}.`),
  ]);
}

export function sayArticle({ article }: Pick<Course, 'article'>): string {
  return `${article.author}, “${article.title}”, ${article.publisher}, ${article.url}`;
}

function resolve(nodes: readonly (XmlElement | string)[], at: Reading & { step: string; used: Set<string> }): Nodes {
  return nodes.flatMap((node): Nodes => {
    if (typeof node === 'string') return [node];
    const { name, attributes, children } = node;
    const id = String(attributes.id ?? '');
    const inner = () => resolve(children, at);
    const box = BOXES[name];
    if (box !== undefined) return [xml('blockquote', {}, xml('p', {}, xml('strong', {}, `${box}.`)), inner())];
    const picture = PICTURES[name];
    if (picture !== undefined)
      return [xml('p', {}, xml('em', {}, `${picture}: `, unwrap(inner())), ' ', onSite(at, 'See it on the site.'))];
    switch (name) {
      case 'Exercise':
        return [
          xml('p', {}, xml('strong', {}, 'Exercise. '), ...stemOf(id, at), ' ', onSite(at, 'Work it on the site.')),
        ];
      case 'Cite':
        return [xml('sup', {}, ` ${String(attributes.p ?? '')}`)];
      case 'Src':
        at.used.add(id);
        return [xml('sup', {}, ' ', xml('a', { href: `#source-${id}` }, `[${at.cited.indexOf(id) + 1}]`))];
      case 'Zh':
        return toZh(id, at);
      case 'Count':
        return [String(countEvidence(at.course.evidence, String(attributes.view ?? ''), attributes.of as Counted))];
      case 'Term':
        return inner();
      case 'Compare':
        return [xml('div', {}, inner())];
      case 'Case':
        return [xml('h3', {}, String(attributes.title ?? '')), ...inner()];
      default:
        return [xml(name, attributes, inner())];
    }
  });
}

function onSite({ site, lesson, step }: Reading & { step: string }, text: string): XmlElement {
  return xml('a', { href: `${site}/lessons/${lesson.id}/#${step}` }, text);
}

function stemOf(id: string, { course, source }: Reading): Nodes {
  const item = course.banks.flatMap((bank: Bank) => bank.items).find((one) => one.id === id);
  return item ? toNodes(item.stem, source) : [];
}

function toZh(id: string, { course }: Reading): Nodes {
  const zh = course.glossary.find((entry) => entry.id === id)?.zh;
  if (!zh) return [plainText(id)];
  return [xml('span', { lang: 'zh-Hans' }, zh.text), ` (${zh.pinyin}, “${zh.gloss}”)`];
}

/** A caption is one line: paragraphs within it come off. */
function unwrap(nodes: Nodes): Nodes {
  return nodes.flatMap((node) => (typeof node !== 'string' && node.name === 'p' ? node.children : [node]));
}
