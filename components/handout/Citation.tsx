import styles from './Teaching.module.css';

/** What a sentence rests on: paragraphs of the article, and numbers in the list of sources at the page’s foot. */
export function Citation({ cites, sources, listed }: { cites: string[]; sources: string[]; listed: string[] }) {
  const numbers = sources.map((id) => listed.indexOf(id) + 1).filter((number) => number > 0);
  return (
    <span className={styles.cites}>
      {' '}
      ({cites.join(', ')}
      {numbers.length > 0 && `; ${numbers.map((number) => `[${number}]`).join(' ')}`})
    </span>
  );
}
