import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openCourse } from '../open-course';
import { listQuestions, writeSheet } from './make-sheet';
import { markSitting } from './mark-sitting';
import { formatReport, reportSittings, tallyByBankAndKind } from './report-sittings';

const USAGE = `Usage: npm run sitting -- (--bank ID | --all) [--seed N] [--options-only]          prints a sheet without keys
       npm run sitting -- (--bank ID | --all) [--seed N] [--options-only] --mark FILE …  marks files of answers
       … --mark FILE … --json                                                        the marks as data, a list for each file`;

/** What `npm run sitting` prints: a sheet, or the marks of answers to the sheet of the same bank and seed. */
export function runSitting(args: string[], projectRoot: string): { exitCode: number; output: string } {
  const options = readOptions(args);
  if (!options || (options.bank === undefined) === (options.all !== true)) return { exitCode: 2, output: USAGE };
  const { course, faults } = openCourse(projectRoot);
  if (!course) return { exitCode: 1, output: `${faults.length} faults in the content: npm run check lists them.` };
  const bank = options.bank ?? null;
  if (bank !== null && !course.banks.some(({ id }) => id === bank))
    return { exitCode: 2, output: `--bank ${bank}: expected one of ${course.banks.map(({ id }) => id).join(', ')}.` };
  const isOptionsOnly = options['options-only'] === true;
  const questions = listQuestions(course, { bank, seed: options.seed, isOptionsOnly });
  if (!options.mark) {
    const name = (term: string) => {
      const zh = course.glossary.find(({ id }) => id === term)?.zh;
      return zh ? `${zh.text} (${zh.pinyin}, “${zh.gloss}”)` : term;
    };
    return { exitCode: 0, output: writeSheet(questions, { isOptionsOnly, name }) };
  }
  const sittings = options.mark.map((file) => markSitting(questions, readFileSync(resolve(projectRoot, file), 'utf8')));
  if (options.json)
    return { exitCode: 0, output: JSON.stringify(sittings.map(({ marked }) => tallyByBankAndKind(marked))) };
  const notes = sittings.flatMap(({ faults: some }, i) => some.map((fault) => `${options.mark?.[i]}: ${fault}`));
  const report = reportSittings(sittings.map(({ marked }) => marked));
  return { exitCode: 0, output: [...notes, ...(notes.length > 0 ? [''] : []), formatReport(report)].join('\n') };
}

function readOptions(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        bank: { type: 'string' },
        all: { type: 'boolean' },
        seed: { type: 'string', default: '1' },
        'options-only': { type: 'boolean' },
        json: { type: 'boolean' },
        mark: { type: 'string', multiple: true },
      },
    }).values;
  } catch (error) {
    if (error instanceof TypeError) return null; // parseArgs, of a wrong call.
    throw error;
  }
}
