'use client';

import { useId, useState } from 'react';
import type { Assignment } from '../../domain/assignment/assignment';
import type { ExportChoice } from '../../packaging/export-quiz';
import type { FormatNote } from '../../packaging/exports/quiz-export';
import { readPlayerFilesFrom } from '../../runtime/read-player-file';
import { saveFile } from '../../runtime/save-file';
import { useAnnounce } from '../ui/Announcer';
import styles from './Lms.module.css';
import { RadioGroup } from './RadioGroup';

/** As in `packaging/exports`, whose code is fetched only when it is asked for. */
const FORMATS = [
  { value: 'moodle', text: 'Moodle XML' },
  { value: 'gift', text: 'GIFT' },
  { value: 'qti21', text: 'QTI 2.1' },
  { value: 'qti30', text: 'QTI 3.0' },
] as const;
type Format = (typeof FORMATS)[number]['value'];

/** Exports the questions of an assignment, or of one bank, as a file for another system, and lists what that could not hold. */
export function QuizExportButton({
  assignment,
  banks,
  playerUrl,
}: {
  assignment: Assignment;
  banks: readonly { id: string; title: string }[];
  playerUrl: string;
}) {
  const announce = useAnnounce();
  const field = useId();
  const [bank, setBank] = useState('');
  const [format, setFormat] = useState<Format>('moodle');
  const [isBusy, setBusy] = useState(false);
  const [result, setResult] = useState<{ said: string; notes: FormatNote[] }>({ said: '', notes: [] });
  const make = async () => {
    if (isBusy) return;
    setBusy(true);
    const made = await makeExport(bank ? { bank } : { assignment }, format, playerUrl);
    setBusy(false);
    setResult(made);
    announce(made.said);
  };
  return (
    <div className={styles.lms}>
      <label className={styles.field} htmlFor={field}>
        Questions
      </label>
      <select id={field} value={bank} onChange={(event) => setBank(event.currentTarget.value)}>
        <option value="">of this assignment</option>
        {banks.map(({ id, title }) => (
          <option key={id} value={id}>
            all of “{title}”
          </option>
        ))}
      </select>
      <RadioGroup legend="Format" name="export-format" value={format} options={FORMATS} choose={setFormat} />
      <button type="button" aria-disabled={isBusy || undefined} onClick={() => void make()}>
        Export the questions
      </button>
      <p className={styles.said}>{result.said}</p>
      {result.notes.length > 0 && (
        <ul className={styles.notes} aria-label="Changed or left out">
          {result.notes.map(({ item, text }) => (
            <li key={`${item} ${text}`}>
              <code>{item}</code> {text}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

async function makeExport(part: ExportChoice, format: Format, playerUrl: string) {
  try {
    const { exportQuiz } = await import('../../packaging/export-quiz');
    const { name, type, content, notes } = await exportQuiz(part, format, readPlayerFilesFrom(playerUrl));
    saveFile(name, type, content);
    const changed =
      notes.length === 0
        ? 'Nothing was changed or left out.'
        : `${notes.length} ${notes.length === 1 ? 'note' : 'notes'} on what was changed or left out, below.`;
    return { said: `${name} is ready. ${changed}`, notes };
  } catch {
    return { said: 'The file could not be made: the questions could not be fetched. Try again.', notes: [] };
  }
}
