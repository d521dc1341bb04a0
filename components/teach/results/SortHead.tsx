import styles from './Tables.module.css';

/** A column's head that sorts by it; pressed again, the other way round. */
export function SortHead({
  name,
  isOn,
  isDescending,
  sort,
  className,
}: {
  name: string;
  isOn: boolean;
  isDescending: boolean;
  sort: () => void;
  className?: string;
}) {
  return (
    <th scope="col" className={className} aria-sort={isOn ? (isDescending ? 'descending' : 'ascending') : undefined}>
      <button type="button" className={styles.sort} onClick={sort}>
        {name}
        {'\u00a0'}
        <span aria-hidden="true">{isOn ? (isDescending ? '▾' : '▴') : '▹'}</span>
      </button>
    </th>
  );
}
