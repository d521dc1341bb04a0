import type { Source } from '../../domain/course';
import styles from './Teaching.module.css';

/** The numbered sources at the foot of a teacher’s page. */
export function BeyondList({ listed, sources }: { listed: string[]; sources: readonly Source[] }) {
  const found = listed.flatMap((id) => sources.find((source) => source.id === id) ?? []);
  if (found.length === 0) return null;
  return (
    <section className={styles.beyond} aria-labelledby="beyond">
      <h2 id="beyond">Beyond the article</h2>
      <ol>
        {found.map(({ id, publisher, date, url, status }) => (
          <li key={id}>
            {url ? <a href={url}>{publisher}</a> : publisher}, {date}
            {status === 'partly' && ' (partly verified)'}
          </li>
        ))}
      </ol>
    </section>
  );
}
