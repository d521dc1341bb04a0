import { Fragment } from 'react';
import type { BookRow } from '../../../runtime/collect/protocol';
import { formatPoints } from '../../exercises/format-points';
import { sayPercent } from '../../ui/say-percent';
import { TableRegion } from '../../ui/TableRegion';
import cards from './Cards.module.css';
import type { SheetNames } from './csv-rows';
import book from './Gradebook.module.css';
import { SortHead } from './SortHead';
import { listFlags, SIGN_MEANINGS } from './say-flags';
import { isSame, type RowSortKey } from './sort-rows';
import styles from './Tables.module.css';

const MOMENT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'short', timeStyle: 'short' });

const VERDICTS = { yes: 'passed', no: 'not passed', open: 'open' } as const;

/** So many rows stand on the page as they are; longer tables scroll by themselves. */
const MOST_AT_ONCE = 60;

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
      className={typeof key === 'object' ? book.part : key === 'name' || key === 'at' ? undefined : styles.number}
      isOn={isSame(sort.key, key)}
      isDescending={sort.isDescending}
      sort={() => sortBy(key, name)}
    />
  );
  return (
    <TableRegion
      name="Gradebook, a row a receipt"
      className={`${styles.book} ${cards.cards} ${cards.many} ${rows.length > MOST_AT_ONCE ? book.long : ''}`}
    >
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
                className={book.name}
                aria-expanded={shown === row.key}
                onClick={() => show(row.key)}
              >
                <bdi>{row.name}</bdi>
                <NumberOf row={row} namesakes={namesakes.get(row.name) ?? []} />
              </button>
            </th>
            <td data-label="Score" className={styles.number}>
              <span className={book.score}>
                <svg
                  className={book.meter}
                  viewBox="0 0 100 10"
                  preserveAspectRatio="none"
                  aria-hidden="true"
                  focusable="false"
                >
                  <rect width={row.score * 100} height="10" />
                </svg>
                <span>{sayPercent(row.score)}</span>
              </span>
              <span className={styles.points}>
                {formatPoints(row.earned)} of {formatPoints(row.possible)}
              </span>
            </td>
            <td data-label="Verdict">
              <Verdict isPassed={row.isPassed} />
            </td>
            <td data-label="Done" className={styles.number}>
              {sayPercent(row.progress)}
            </td>
            {row.parts.map((part) => (
              <td
                key={part.id}
                data-label={names.parts[part.id] ?? part.id}
                className={`${styles.number} ${cards.part}`}
              >
                {part.progress === 0 && part.tries === 0 ? '–' : sayPercent(part.score)}
              </td>
            ))}
            <td data-label="Made" className={book.made}>
              <time dateTime={new Date(row.at).toISOString()}>{MOMENT.format(row.at)}</time>
            </td>
            <td data-label="Remarks" className={book.remarks}>
              <Remarks row={row} />
            </td>
            <td data-label="Counts">
              {row.isSuperseded || row.isJoined ? (
                'no'
              ) : (
                <label className={book.counts}>
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

function Verdict({ isPassed }: Pick<BookRow, 'isPassed'>) {
  const verdict = isPassed === null ? 'open' : isPassed ? 'yes' : 'no';
  return (
    <span className={book.verdict} data-verdict={verdict}>
      {VERDICTS[verdict]}
    </span>
  );
}

/** What to look at, as short signs; a press shows the whole of it. */
function Remarks({ row }: { row: BookRow }) {
  const flags = listFlags(row);
  if (flags.length === 0) return null;
  return (
    <details>
      <summary>
        {flags.map(({ sign }) => (
          <Fragment key={sign}>
            <span className={book.sign} title={SIGN_MEANINGS[sign]}>
              {sign}
            </span>{' '}
          </Fragment>
        ))}
        <span className="visually-hidden">: remarks on {row.name}</span>
      </summary>
      {flags.map(({ text }) => (
        <p key={text}>{text}.</p>
      ))}
    </details>
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
