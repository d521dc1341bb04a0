import { isBoard } from '../../../domain/item';
import { EXPORTS } from '../../../packaging/exports/export-formats';
import { sourceOfBank } from '../../../packaging/exports/quiz-export';
import { theCourse } from '../a-package';

const lines = theCourse().banks.flatMap(({ id, items }) =>
  items.flatMap((item) => (item.kind === 'line' && isBoard(item) ? [{ bank: id, item }] : [])),
);

/** The questions of a file, each with all of its text. */
function splitQuestions(format: 'moodle' | 'gift', text: string): string[] {
  return format === 'moodle' ? text.split('</question>') : text.split('\n\n');
}

test.each(['moodle', 'gift'] as const)(
  '%s: a question made of one card of a line says nothing of the other cards',
  (format) => {
    expect(lines.length).toBeGreaterThan(0);
    for (const { bank, item } of lines) {
      const source = sourceOfBank(bank, theCourse());
      if (!source) throw new Error(bank);
      const questions = splitQuestions(format, String(EXPORTS[format].write({ ...source, items: [item] }).content));
      item.cards.forEach((card, i) => {
        const question = questions.find((each) => each.includes(`${item.id}_${i + 1}`)) ?? '';
        const words = (text: string) =>
          text
            .replace(/[^a-z ]+/gi, ' ')
            .replace(/ +/g, ' ')
            .trim();
        const said = words(question.replace(/&\w+;/g, ' '));
        expect(said).toContain(words(card.right).slice(0, 30));
        for (const other of item.cards.filter(({ id }) => id !== card.id))
          expect(said).not.toContain(words(other.right).slice(0, 30));
        expect(said).not.toContain(words(item.explanation).slice(0, 40));
      });
    }
  },
);
