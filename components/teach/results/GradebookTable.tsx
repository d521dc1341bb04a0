import { Fragment } from 'react';
import type { BookRow } from '../../../runtime/collect/protocol';
import { formatPoints } from '../../exercises/format-points';
import { sayPercent } from '../../ui/say-percent';
import { TableRegion } from '../../ui/TableRegion';
import type { SheetNames } from './csv-rows';
import { SortHead } from './SortHead';
import { sayFlags } from './say-flags';
import { isSame, type RowSortKey } from './sort-rows';
import styles from './Tables.module.css';

const MOMENT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'short', timeStyle: 'short' });

const VERDICTS = { yes: 'passed', no: 'not passed', open: 'open' } as const;

/** One row a receipt. */
export function GradebookTable({
  rows,
  names,
  sort,
  sortBy,
  shown,
  show,
  leaveOut,
}: {
  rows: readonly BookRow[];
  names: SheetNames;
  sort: { key: RowSortKey; isDescending: boolean };
  sortBy: (key: RowSortKey, name: string) => void;
  shown: string | null;
  show: (key: string) => void;
  leaveOut: (key: string, isOut: boolean) => void;
}) {
  const parts = rows[0]?.parts ?? [];
  const namesakes = new Map<string, BookRow[]>();
  for (const row of rows) namesakes.set(row.name, [...(namesakes.get(row.name) ?? []), row]);
  const head = (key: RowSortKey, name: string) => (
    <SortHead
      name={name}
      className={typeof key === 'object' ? styles.part : undefined}
      isOn={isSame(sort.key, key)}
      isDescending={sort.isDescending}
      sort={() => sortBy(key, name)}
    />
  );
  return (
    <TableRegion name="Gradebook, a row a receipt" className={styles.book}>
      <thead>
        <tr>
          {head('name', 'Name')}
          {head('score', 'Score')}
          <th scope="col">Verdict</th>
          {head('progress', 'Done')}
          {parts.map(({ id }) => (
            <Fragment key={id}>{head({ part: id }, names.parts[id] ?? id)}</Fragment>
          ))}
          {head('at', 'Made')}
          <th scope="col">Remarks</th>
          <th scope="col">Counts</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} data-out={!row.isCounted || undefined}>
            <th scope="row">
              <button
                type="button"
                className={styles.name}
                aria-expanded={shown === row.key}
                onClick={() => show(row.key)}
              >
                <bdi>{row.name}</bdi>
                <NumberOf row={row} namesakes={namesakes.get(row.name) ?? []} />
              </button>
            </th>
            <td>
              {sayPercent(row.score)}
              <span className={styles.points}>
                {formatPoints(row.earned)} of {formatPoints(row.possible)}
              </span>
            </td>
            <td>{VERDICTS[row.isPassed === null ? 'open' : row.isPassed ? 'yes' : 'no']}</td>
            <td>{sayPercent(row.progress)}</td>
            {row.parts.map((part) => (
              <td key={part.id}>{part.progress === 0 && part.tries === 0 ? '–' : sayPercent(part.score)}</td>
            ))}
            <td>
              <time dateTime={new Date(row.at).toISOString()}>{MOMENT.format(row.at)}</time>
            </td>
            <td className={styles.remarks}>
              {sayFlags(row).map((flag) => (
                <span key={flag}>{flag}.</span>
              ))}
            </td>
            <td>
              {row.isSuperseded || row.isJoined ? (
                'no'
              ) : (
                <label className={styles.counts}>
                  <input
                    type="checkbox"
                    checked={row.isCounted}
                    onChange={(event) => leaveOut(row.key, !event.currentTarget.checked)}
                  />
                  <span className="visually-hidden">Count the receipt of {row.name}</span>
                </label>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  );
}

/** Tells the receipts of one name apart for those who hear a list of buttons. */
function NumberOf({ row, namesakes }: { row: BookRow; namesakes: readonly BookRow[] }) {
  if (namesakes.length < 2) return null;
  return (
    <span className="visually-hidden">
      {' '}
      (receipt {namesakes.indexOf(row) + 1} of {namesakes.length})
    </span>
  );
}
