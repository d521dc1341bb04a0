import type { Course, Source } from '../../domain/course';
import styles from './Reference.module.css';
import { TitleText } from './TitleText';

/** Where to start reading: a few works, in an order, with a line each on why. */
export function ReadingList({ reading, sources }: Pick<Course, 'reading' | 'sources'>) {
  return (
    <ol className={styles.sources} aria-labelledby="reading">
      {reading.map(({ source: id, why }) => (
        <li key={id}>
          <Work source={sources.find((source) => source.id === id)} />
          <br />
          {why}
        </li>
      ))}
    </ol>
  );
}

function Work({ source }: { source: Source | undefined }) {
  if (!source) return null;
  const title = <TitleText title={source.title} />;
  return (
    <>
      {source.url ? <a href={source.url}>{title}</a> : title}. {source.publisher}, {source.date}.
    </>
  );
}
