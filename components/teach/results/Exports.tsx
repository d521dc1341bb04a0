'use client';

import { useId, useState } from 'react';
import type { Assignment } from '../../../domain/assignment/assignment';
import { isFlagged } from '../../../domain/assignment/gradebook';
import type { Book } from '../../../runtime/collect/protocol';
import { saveFile } from '../../../runtime/save-file';
import { joinWords } from '../../assignment/describe-rules';
import { useSaying } from '../../ui/use-saying';
import { canvasRows, itemRows, moodleRows, type SheetNames, studentRows } from './csv-rows';
import { EXAMPLE_ID } from './example-id';
import styles from './Results.module.css';
import { firstNames } from './say-flags';
import { guessSeparator, type Separator } from './separator';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The gradebook as files: for spreadsheets, and in the shapes that Moodle and Canvas import. */
export function Exports({ book, names, assignment }: { book: Book; names: SheetNames; assignment: Assignment }) {
  const id = useId();
  const [fault, setFault] = useState('');
  const [said, say] = useSaying();
  const [separator, setSeparator] = useState<Separator>(() => guessSeparator());
  const flagged = book.rows.filter((row) => row.isCounted && isFlagged(row));
  const prefix = assignment.id === EXAMPLE_ID ? 'invented-grades' : 'grades';
  const save = async (kind: 'students' | 'questions' | 'moodle' | 'canvas' | 'workbook') => {
    const rows = {
      students: () => studentRows(book, names),
      workbook: () => studentRows(book, names),
      questions: () => itemRows(book, names),
      moodle: () => moodleRows(assignment, book.rows),
      canvas: () => canvasRows(assignment, book.rows),
    };
    try {
      let name = `${prefix}-${assignment.id}-${kind}.csv`;
      if (kind === 'workbook') {
        const { writeXlsx } = await import('./write-xlsx');
        name = `${prefix}-${assignment.id}.xlsx`;
        saveFile(name, XLSX, writeXlsx(rows[kind](), 'Gradebook'));
      } else {
        const { writeGradebookCsv } = await import('./write-csv');
        const isForSheet = kind === 'students' || kind === 'questions';
        saveFile(
          name,
          'text/csv',
          writeGradebookCsv(rows[kind](), isForSheet ? { isForSheet, separator } : { isForSheet }),
        );
      }
      say(`${name} was handed to your browser: look in your downloads.`);
      setFault('');
    } catch {
      say('');
      setFault('The file could not be made. Perhaps there is no network: try again later.');
    }
  };
  return (
    <section aria-labelledby="exports">
      <h2 id="exports">Take it with you</h2>
      {flagged.length > 0 && (
        <p>
          {flagged.length === 1 ? 'One of the rows that count has' : `${flagged.length} of the rows that count have`} a
          remark: {joinWords(firstNames(flagged.map(({ name }) => name)))}. The files carry the remarks; look at them
          before you import the grades.
        </p>
      )}
      <div className={styles.exports}>
        <button type="button" onClick={() => void save('workbook')}>
          Gradebook for Excel and LibreOffice
        </button>
        <button type="button" onClick={() => void save('students')}>
          Gradebook as CSV
        </button>
        <button type="button" onClick={() => void save('questions')}>
          Questions as CSV
        </button>
        <button type="button" onClick={() => void save('moodle')}>
          Grades for Moodle (CSV)
        </button>
        <button type="button" onClick={() => void save('canvas')}>
          Grades for Canvas (CSV)
        </button>
      </div>
      <p>
        <label htmlFor={id}>In CSV files for spreadsheets, cells are separated by </label>
        <select
          id={id}
          value={separator}
          onChange={(event) => setSeparator(event.currentTarget.value === ';' ? ';' : ',')}
        >
          <option value=",">commas</option>
          <option value=";">semicolons, with decimal commas</option>
        </select>
      </p>
      <p>{said}</p>
      <p role="alert" className={styles.fault}>
        {fault}
      </p>
      <p className={styles.small}>
        Grades for an LMS run from 0 to 100 and hold the receipts that count. Moodle: Grades, Import, CSV file; map the
        first column from and to {assignment.sign === 'number' ? 'ID number' : 'e-mail address'}
        {assignment.sign === 'name' &&
          ', which your students did not type: next time, let them sign with it. Until then, put the addresses in'}
        , the second to a new grade item, and leave the remarks ignored (as feedback, your students would read them).
        Moodle takes all rows or none: if it does not know somebody, mend that row. Canvas: Grades, Import;{' '}
        {assignment.sign === 'name'
          ? 'it finds students whose name is spelt as in Canvas and asks about the others'
          : 'it finds students by login or SIS id and asks about the others'}
        .
      </p>
    </section>
  );
}
