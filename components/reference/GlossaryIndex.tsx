import type { GlossaryEntry } from '../../domain/course';
import styles from './Reference.module.css';

/** The letters that terms begin with, each leading to its first. */
export function GlossaryIndex({ entries }: { entries: readonly GlossaryEntry[] }) {
  const sorted = [...entries].sort((a, b) => a.term.localeCompare(b.term, 'en'));
  const first = new Map<string, GlossaryEntry>();
  for (const entry of sorted) {
    const letter = letterOf(entry.term);
    if (!first.has(letter)) first.set(letter, entry);
  }
  return (
    <nav className="rail" aria-label="Terms by letter">
      <ul className={styles.letters}>
        {[...first].map(([letter, entry]) => (
          <li key={letter}>
            <a href={`#${entry.id}`}>
              {letter}
              <span className="visually-hidden">, from {entry.term}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function letterOf(term: string): string {
  const plain = term.normalize('NFD').replace(/[^A-Za-z]/g, '');
  return (plain[0] ?? term[0] ?? '').toUpperCase();
}
