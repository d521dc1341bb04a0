import type { Lesson, Source } from '../../domain/course';
import type { TeachingNote, TeachingPhase } from '../../domain/teaching';
import { toNodes } from '../exports/item-text';
import type { ExportSource } from '../exports/quiz-export';
import { type XmlElement, xml } from '../xml';
import { type Nodes, writeHtmlPage } from './html-page';

interface Taught {
  note: TeachingNote;
  lesson: Lesson;
  sources: readonly Source[];
  source: ExportSource;
}

/** A lesson's teaching note, with what to listen for in its discussions. */
export function writeTeachingPage({ note, lesson, sources, source }: Taught): string {
  const nodes = (text: string) => toNodes(text, source);
  const cited = [...note.misconceptions, ...note.discussion].flatMap((one) => one.sources);
  const listed = sources.filter(({ id }) => cited.includes(id));
  const citation = (one: { cites: string[]; sources: string[] }) => {
    const titles = listed.filter(({ id }) => one.sources.includes(id)).map(({ title }) => title);
    return ` (${[...one.cites, ...titles].join('; ')})`;
  };
  const title = `Teaching note: ${lesson.title}`;
  return writeHtmlPage(title, [
    xml('h1', {}, title),
    xml('p', {}, 'For teachers. ', xml('em', {}, lesson.question)),
    xml('h2', {}, 'Afterwards students can'),
    list(lesson.outcomes.map(({ text }) => [text.charAt(0).toLowerCase() + text.slice(1)])),
    xml('h2', {}, `A class of ${note.plan.minutes} minutes`),
    writePhases(note.plan.phases, lesson, nodes),
    xml('h2', {}, 'If you have only 20 minutes'),
    writePhases(note.short, lesson, nodes),
    xml('h2', {}, 'Where the class does not meet'),
    xml('p', {}, ...nodes(note.async)),
    xml('h2', {}, 'What students may think, and what to reply'),
    list(
      note.misconceptions.map((one) => [
        xml('strong', {}, ...nodes(one.belief)),
        ' ',
        ...nodes(one.reply),
        citation(one),
      ]),
    ),
    xml('h2', {}, 'Discussion: what to listen for'),
    list(
      note.discussion.map((one) => [xml('strong', {}, ...nodes(one.prompt)), ' ', ...nodes(one.listen), citation(one)]),
    ),
    ...(listed.length > 0
      ? [
          xml('h2', {}, 'Sources'),
          list(
            listed.map(({ title: name, publisher, date, url }) => [
              url ? xml('a', { href: url }, name) : name,
              `. ${publisher}, ${date}.`,
            ]),
          ),
        ]
      : []),
  ]);
}

function writePhases(phases: readonly TeachingPhase[], lesson: Lesson, nodes: (text: string) => Nodes): XmlElement {
  return xml(
    'ol',
    {},
    phases.map(({ minutes, text, steps }) => {
      const numbers = steps.map((id) => lesson.steps.findIndex((step) => step.id === id) + 1);
      const where = numbers.length > 0 ? ` (${numbers.length === 1 ? 'step' : 'steps'} ${numbers.join(', ')})` : '';
      return xml('li', {}, `${minutes} min: `, ...nodes(text), where);
    }),
  );
}

/** What Moodle’s importer makes of every quiz, whatever the file says, as we saw it do; and how it is mended. */
const MOODLE_POINTS: Nodes = [
  xml('strong', {}, 'In Moodle, set the points of each ready quiz before students see it: '),
  'its importer takes four points for a whole quiz. On the quiz’s Questions page change one mark to 2 and back to 1, then set the maximum grade to the number of questions and save. Under Settings, Review options, tick the feedback, which comes unticked.',
];

/** What stands in the cartridge, for whoever has just imported it. */
export function writeAboutPage({
  title,
  assignmentUrl,
  resultsUrl,
  licence,
  article,
  notes,
  hasBanks,
  isForMoodle,
}: {
  title: string;
  assignmentUrl: string;
  resultsUrl: string;
  licence: string;
  article: string;
  notes: readonly { text: string; items: readonly string[] }[];
  hasBanks: boolean;
  isForMoodle: boolean;
}): string {
  const name = `About this cartridge: ${title}`;
  return writeHtmlPage(name, [
    xml('h1', {}, name),
    xml(
      'p',
      {},
      'For teachers. Should students see this page, a key or a teaching note, hide it: not every system minds whom a page is for.',
    ),
    list([
      [
        'The links lead to ',
        xml('a', { href: assignmentUrl }, 'the assignment on its site'),
        ', where students work without an account and make a receipt. ',
        xml('a', { href: resultsUrl }, 'Collect their receipts'),
        '. Nothing of it arrives in this course’s gradebook by itself.',
      ],
      [
        `The ready quizzes are marked by this course. Each of their questions counts one point, as in the module. Where a question of the module became several, one of them is asked${hasBanks ? '; all of them are in the question bank' : ''}.`,
      ],
      ...(isForMoodle ? [MOODLE_POINTS] : []),
      [
        'Reading pages, worksheets, keys and teaching notes are plain pages; discussions come without what to listen for, which stands in the teaching notes.',
      ],
    ]),
    xml('h2', {}, 'Changed or left out'),
    list(notes.map(({ text, items }) => [`${text} `, xml('small', {}, items.join(', '))])),
    xml('h2', {}, 'Licence and source'),
    xml('p', {}, licence),
    xml('p', {}, article),
  ]);
}

function list(entries: readonly Nodes[]): XmlElement {
  return xml(
    'ul',
    {},
    entries.map((entry) => xml('li', {}, ...entry)),
  );
}
