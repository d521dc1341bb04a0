/** A question as Moodle's GIFT import would understand it; texts are HTML. */
export interface GiftQuestion {
  title: string;
  text: string;
  answers: { weight: number; text: string; feedback: string; match: string | null }[];
  feedback: string;
}

/** Reads GIFT by Moodle's rules: blocks between blank lines, one category line, a backslash before a sign of the format. */
export function readGift(file: string): { category: string; questions: GiftQuestion[] } {
  const [first = '', ...blocks] = file.trim().split(/\n\s*\n/);
  return { category: first.replace(/^\$CATEGORY: /, ''), questions: blocks.map(readQuestion) };
}

function readQuestion(block: string): GiftQuestion {
  const hidden = hide(block);
  const [, title = '', text = '', body = ''] = /^::(.*?)::\[html\](.*?)\{(.*)\}$/s.exec(hidden) ?? [];
  const [answers = '', feedback = ''] = body.split('####');
  return {
    title: show(title),
    text: show(text),
    feedback: show(feedback.trim()),
    answers: (answers.match(/[=~][^=~]*/g) ?? []).map(readAnswer),
  };
}

function readAnswer(answer: string): GiftQuestion['answers'][number] {
  const sign = answer[0];
  const [, weight, rest = ''] = /^(?:%(-?[\d.]+)%)?(.*)$/s.exec(answer.slice(1).trim()) ?? [];
  const [text = '', feedback = ''] = rest.split('#');
  const arrow = text.indexOf('->');
  return {
    weight: weight === undefined ? (sign === '=' ? 100 : 0) : Number(weight),
    text: show(arrow < 0 ? text.trim() : text.slice(0, arrow).trim()),
    feedback: show(feedback.trim()),
    match: arrow < 0 ? null : show(text.slice(arrow + 2).trim()),
  };
}

const SIGNS = '\\~=#{}:';

/** Escaped signs become private characters, so that what is left is markup. */
function hide(text: string): string {
  return text.replace(/\\([\\~=#{}:])/g, (_, sign) => String.fromCharCode(0xe000 + SIGNS.indexOf(sign)));
}

function show(text: string): string {
  return text.replace(/[\ue000-\ue006]/g, (sign) => SIGNS[sign.charCodeAt(0) - 0xe000] ?? '');
}
