import { writeXml, type XmlElement, xml } from '../xml';
import type { CartridgeDialect } from './cartridge-dialect';
import { field, writeCcItem } from './cc-item';
import type { CcQuestion } from './cc-question';

/** A question with the title of the bank that it comes from. */
export interface BankedQuestion {
  question: CcQuestion;
  category: string;
}

/** A ready quiz: all its questions, in order, of one point each. `attempts` null for no limit. */
export function writeCcQuiz(
  {
    id,
    title,
    attempts,
    questions,
  }: { id: string; title: string; attempts: number | null; questions: BankedQuestion[] },
  dialect: CartridgeDialect,
): string {
  // The profile counts tries to five.
  const tries = attempts === null || attempts > 5 ? 'unlimited' : String(attempts);
  return writeQuestions(
    dialect,
    xml(
      'assessment',
      { ident: id, title },
      xml(
        'qtimetadata',
        {},
        field('cc_profile', 'cc.exam.v0p1'),
        field('qmd_assessmenttype', 'Examination'),
        field('qmd_scoretype', 'Percentage'),
        field('qmd_feedbackpermitted', 'Yes'),
        field('qmd_solutionspermitted', 'Yes'),
        field('cc_maxattempts', tries),
      ),
      xml('section', { ident: `${id}_section` }, listItems(questions)),
    ),
  );
}

/** A bank of questions. */
export function writeCcBank(id: string, questions: BankedQuestion[], dialect: CartridgeDialect): string {
  return writeQuestions(dialect, xml('objectbank', { ident: id }, listItems(questions)));
}

function listItems(questions: BankedQuestion[]): XmlElement[] {
  return questions.map(({ question, category }) => writeCcItem(question, category));
}

function writeQuestions({ questions }: CartridgeDialect, inner: XmlElement): string {
  return writeXml(
    xml(
      'questestinterop',
      {
        xmlns: questions.namespace,
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': `${questions.namespace} ${questions.schema}`,
      },
      inner,
    ),
  );
}
