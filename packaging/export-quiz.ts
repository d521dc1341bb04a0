import type { Assignment } from '../domain/assignment/assignment';
import { EXPORTS, type ExportFormat } from './exports/export-formats';
import { type QuizExport, sourceOfAssignment, sourceOfBank } from './exports/quiz-export';
import { nameFile, type ReadPlayerFile, settleAssignment } from './package-assignment';
import type { PackagedCourse } from './player-data';

/** What is exported: the questions of an assignment, or a whole bank by its id. */
export type ExportChoice = { assignment: Assignment } | { bank: string };

/** A file of questions for another system; rejects when the course does not have the bank. */
export async function exportQuiz(
  part: ExportChoice,
  format: ExportFormat,
  readFile: ReadPlayerFile,
): Promise<QuizExport & { name: string; type: string }> {
  const { course }: PackagedCourse = JSON.parse(new TextDecoder().decode(await readFile('course.json')));
  const source =
    'bank' in part
      ? sourceOfBank(part.bank, course)
      : sourceOfAssignment(settleAssignment(part.assignment, course), course);
  if (!source) throw new Error('the course does not have this bank');
  const { extension, type, write } = EXPORTS[format];
  return { ...write(source), name: `${nameFile(source.title)}.${extension}`, type };
}
