'use client';

import { useState } from 'react';
import type { Assignment } from '../../../domain/assignment/assignment';
import type { Book } from '../../../runtime/collect/protocol';
import { saveFile } from '../../../runtime/save-file';
import { useSaying } from '../../ui/use-saying';
import { canvasRows, itemRows, moodleRows, type Names, studentRows } from './csv-rows';
import styles from './Results.module.css';

/** The gradebook as files: for spreadsheets, and in the shapes that Moodle and Canvas import. */
export function Exports({ book, names, assignment }: { book: Book; names: Names; assignment: Assignment }) {
  const [fault, setFault] = useState('');
  const [said, say] = useSaying();
  const save = async (kind: 'students' | 'questions' | 'moodle' | 'canvas') => {
    const rows = {
      students: () => studentRows(book, names),
      questions: () => itemRows(book, names),
      moodle: () => moodleRows(assignment, book.rows),
      canvas: () => canvasRows(assignment, book.rows),
    };
    try {
      const { writeCsv } = await import('./write-csv');
      const hasMark = kind === 'students' || kind === 'questions';
      const name = `grades-${assignment.id}-${kind}.csv`;
      saveFile(name, 'text/csv', writeCsv(rows[kind](), { hasMark }));
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
      <div className={styles.exports}>
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
      <p>{said}</p>
      <p role="alert" className={styles.fault}>
        {fault}
      </p>
      <p className={styles.small}>
        Grades for an LMS run from 0 to 100 and hold the receipts that count. Moodle: Grades, Import, CSV file; map the
        first column from and to {assignment.sign === 'number' ? 'ID number' : 'e-mail address'}
        {assignment.sign === 'name' &&
          ', which your students did not type: next time, let them sign with it. Until then, put the addresses in'}
        . Canvas: Grades, Import;{' '}
        {assignment.sign === 'name'
          ? 'it finds students whose name is spelt as in Canvas and asks about the others'
          : 'it finds students by login or SIS id and asks about the others'}
        .
      </p>
    </section>
  );
}
