import styles from './Tables.module.css';

/** A column's head that sorts by it; pressed again, the other way round. */
export function SortHead({
  name,
  isOn,
  isDescending,
  sort,
}: {
  name: string;
  isOn: boolean;
  isDescending: boolean;
  sort: () => void;
}) {
  return (
    <th scope="col" aria-sort={isOn ? (isDescending ? 'descending' : 'ascending') : undefined}>
      <button type="button" className={styles.sort} onClick={sort}>
        {name} <span aria-hidden="true">{isOn ? (isDescending ? '▾' : '▴') : '▹'}</span>
      </button>
    </th>
  );
}
