import { type XmlElement, xml } from '../xml';
import type { CcQuestion } from './cc-question';

/** The one response of every question. */
const RESPONSE = 'response1';
const EXPLANATION = 'general_fb';
const SOLUTION = 'solution';

/** A question as an item of QTI 1.2.1, in the profile of Common Cartridge. `category` is the bank that it comes from. */
export function writeCcItem(question: CcQuestion, category: string): XmlElement {
  const { id, title, body, explanation, profile } = question;
  const isEssay = profile === 'essay';
  return xml(
    'item',
    { ident: id, title },
    xml(
      'itemmetadata',
      {},
      xml(
        'qtimetadata',
        {},
        field('cc_profile', `cc.${profile}.v0p1`),
        // The profile knows whole weights from 1 to 99 alone; importers that read none give one point as well.
        isEssay ? null : field('cc_weighting', '1'),
        isEssay ? field('qmd_computerscored', 'No') : field('qmd_scoringpermitted', 'Yes'),
        field('cc_question_category', category),
      ),
    ),
    xml('presentation', {}, material(body), isEssay ? writeLines() : writeChoices(question)),
    xml(
      'resprocessing',
      {},
      xml('outcomes', {}, xml('decvar', { varname: 'SCORE', vartype: 'Decimal', minvalue: '0', maxvalue: '100' })),
      // For everyone, whatever was answered; the rest is still looked at.
      condition([xml('other')], null, isEssay ? ['Solution', SOLUTION] : ['Response', EXPLANATION], 'Yes'),
      isEssay ? [] : writeMarking(question),
    ),
    isEssay ? writeSolution(explanation) : feedback(EXPLANATION, explanation),
    isSingle(question)
      ? question.choices.flatMap((choice, i) => (choice.feedback ? [feedback(feedbackOf(i), choice.feedback)] : []))
      : [],
  );
}

function isSingle(
  question: CcQuestion,
): question is Extract<CcQuestion, { profile: 'multiple_choice' | 'true_false' }> {
  return question.profile === 'multiple_choice' || question.profile === 'true_false';
}

function writeChoices(question: Exclude<CcQuestion, { profile: 'essay' }>): XmlElement {
  const shuffles = !('isInOrder' in question && question.isInOrder);
  return xml(
    'response_lid',
    { ident: RESPONSE, rcardinality: isSingle(question) ? 'Single' : 'Multiple' },
    xml(
      'render_choice',
      { shuffle: shuffles ? 'Yes' : 'No' },
      question.choices.map(({ id, text }) => xml('response_label', { ident: id }, material(text))),
    ),
  );
}

function writeLines(): XmlElement {
  return xml('response_str', { ident: RESPONSE, rcardinality: 'Single' }, xml('render_fib', { rows: 5 }));
}

/**
 * The conditions under which a question earns its 100 of 100. Of a single choice each option has one of its own: Moodle
 * reads one option a condition, and would take what stands under `continue="Yes"` for everybody's feedback.
 */
function writeMarking(question: Exclude<CcQuestion, { profile: 'essay' }>): XmlElement[] {
  if (isSingle(question))
    return question.choices.map((choice, i) =>
      condition(
        [equal(choice.id)],
        choice.isRight ? 100 : null,
        choice.feedback ? ['Response', feedbackOf(i)] : null,
        'No',
      ),
    );
  // Moodle counts the right ones by their `case`.
  const all = question.choices.map(({ id, isRight }) =>
    isRight ? equal(id, 'Yes') : xml('not', {}, equal(id, 'Yes')),
  );
  return [condition([xml('and', {}, all)], 100, null, 'No')];
}

function condition(
  when: XmlElement[],
  score: number | null,
  shown: ['Response' | 'Solution', string] | null,
  goesOn: 'Yes' | 'No',
): XmlElement {
  return xml(
    'respcondition',
    { continue: goesOn },
    xml('conditionvar', {}, when),
    score === null ? null : xml('setvar', { varname: 'SCORE', action: 'Set' }, String(score)),
    shown && xml('displayfeedback', { feedbacktype: shown[0], linkrefid: shown[1] }),
  );
}

function equal(id: string, caseMatters?: 'Yes'): XmlElement {
  return xml('varequal', { respident: RESPONSE, case: caseMatters }, id);
}

/** By number: Canvas takes a name that holds “wrong”, “correct” or “all” for another kind of feedback. */
function feedbackOf(index: number): string {
  return `answer_${index + 1}_fb`;
}

function feedback(ident: string, html: string): XmlElement {
  return xml('itemfeedback', { ident }, xml('flow_mat', {}, material(html)));
}

function writeSolution(html: string): XmlElement {
  return xml(
    'itemfeedback',
    { ident: SOLUTION },
    xml('solution', {}, xml('solutionmaterial', {}, xml('flow_mat', {}, material(html)))),
  );
}

function material(html: string): XmlElement {
  return xml('material', {}, xml('mattext', { texttype: 'text/html' }, html));
}

export function field(label: string, entry: string): XmlElement {
  return xml('qtimetadatafield', {}, xml('fieldlabel', {}, label), xml('fieldentry', {}, entry));
}
