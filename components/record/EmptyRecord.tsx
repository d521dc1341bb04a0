import { Example } from '../ui/Example';
import styles from './Record.module.css';

const ROWS = [
  { time: '09:41', what: 'Answered in the lesson: right; you said “fairly sure”.' },
  { time: '09:38', what: 'Asked for help: a hint.' },
  { time: '09:30', what: 'Opened the first step of a lesson.' },
];

/** A record before its first entry: what will stand in it, and how. */
export function EmptyRecord() {
  return (
    <>
      <p>Nothing yet: what you answer and open shows up here.</p>
      <Example of="each entry with its time, and all that is kept of it.">
        <ul className={styles.entries}>
          {ROWS.map(({ time, what }) => (
            <li key={time}>
              <time>{time}</time>
              <div>{what}</div>
            </li>
          ))}
        </ul>
      </Example>
    </>
  );
}
