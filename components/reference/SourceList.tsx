import type { Source } from '../../domain/course';
import styles from './Reference.module.css';
import { TitleText } from './TitleText';

/** Every source beyond the article, with what it carries. */
export function SourceList({ sources, article }: { sources: Source[]; article: string }) {
  const sorted = [...sources].sort(
    (a, b) => a.publisher.localeCompare(b.publisher, 'en') || a.title.localeCompare(b.title, 'en'),
  );
  const isShared = (title: string) => title === article || sources.filter((one) => one.title === title).length > 1;
  return (
    <ul className={styles.sources}>
      {sorted.map((source) => {
        const title = (
          <>
            <TitleText title={source.title} />
            {/* The eye reads on; a list of links would have the same name twice. */}
            {isShared(source.title) && (
              <span className="visually-hidden">
                {' '}
                ({source.publisher}, {source.date})
              </span>
            )}
          </>
        );
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
