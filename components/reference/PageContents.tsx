import styles from './Reference.module.css';

/** What stands on a long page, as links into it. */
export function PageContents({ places }: { places: readonly { id: string; name: string }[] }) {
  return (
    <nav className="rail" aria-label="On this page">
      <ul className={styles.contents}>
        {places.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
