import type { Source } from '../../domain/course';
import styles from './Reference.module.css';
import { TitleText } from './TitleText';

/** Every source beyond the article, with what it carries. */
export function SourceList({ sources }: { sources: Source[] }) {
  const sorted = [...sources].sort(
    (a, b) => a.publisher.localeCompare(b.publisher, 'en') || a.title.localeCompare(b.title, 'en'),
  );
  return (
    <ul className={styles.sources}>
      {sorted.map((source) => {
        const title = <TitleText title={source.title} />;
        return (
          <li key={source.id} id={source.id}>
            {source.url ? <a href={source.url}>{title}</a> : title}. {source.publisher}, {source.date}. {source.note}{' '}
            {source.status === 'partly' && <span className={styles.status}>Only partly verified.</span>}
          </li>
        );
      })}
    </ul>
  );
}
