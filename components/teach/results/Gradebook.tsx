'use client';

import { useId, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Assignment } from '../../../domain/assignment/assignment';
import type { Collector } from '../../../runtime/collect/collector';
import type { Book } from '../../../runtime/collect/protocol';
import type { Names } from './csv-rows';
import { GradebookTable } from './GradebookTable';
import styles from './Results.module.css';
import { StudentAnswers } from './StudentAnswers';
import { FILTERS, type Filter, filterRows, isSame, type SortKey, sortRows } from './sort-rows';

const FILTER_NAMES: Record<Filter, string> = {
  all: 'All receipts',
  flagged: 'With a remark',
  late: 'Late',
  failed: 'Not passed',
  unfinished: 'Not everything done',
  'not-counted': 'Not counted',
};

/** Rows that are drawn at first: more would hold up the page while a large class comes in. */
const PAGE_ROWS = 100;

/** Every student, sortable and filterable; one of them opens answer by answer. */
export function Gradebook({
  collector,
  book,
  names,
  assignment,
}: {
  collector: Collector;
  book: Book;
  names: Names;
  assignment: Assignment;
}) {
  const ids = { text: useId(), filter: useId() };
  const [text, setText] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const [sort, setSort] = useState<{ key: SortKey; isDescending: boolean }>({ key: 'name', isDescending: false });
  const [shown, setShown] = useState<string | null>(null);
  const details = useStore(collector, (state) => state.details);
  const rows = useMemo(
    () => sortRows(filterRows(book.rows, filter, text), sort.key, sort.isDescending),
    [book.rows, filter, text, sort],
  );
  const [most, setMost] = useState(PAGE_ROWS);
  const shownRow = book.rows.find(({ key }) => key === shown);
  const show = (key: string) => {
    setShown(key === shown ? null : key);
    if (key !== shown) collector.send({ type: 'show', key });
  };
  return (
    <section aria-labelledby="gradebook">
      <h2 id="gradebook">Gradebook</h2>
      <div className={styles.filters}>
        <label htmlFor={ids.text}>
          Find
          <input id={ids.text} type="search" value={text} onChange={(event) => setText(event.currentTarget.value)} />
        </label>
        <label htmlFor={ids.filter}>
          Show
          <select
            id={ids.filter}
            value={filter}
            onChange={(event) => setFilter(FILTERS.find((each) => each === event.currentTarget.value) ?? 'all')}
          >
            {FILTERS.map((each) => (
              <option key={each} value={each}>
                {FILTER_NAMES[each]}
              </option>
            ))}
          </select>
        </label>
        <p role="status">
          {rows.length} of {book.rows.length} receipts
        </p>
      </div>
      <GradebookTable
        rows={rows.slice(0, most)}
        names={names}
        sort={sort}
        setSort={(key) => setSort({ key, isDescending: isSame(sort.key, key) ? !sort.isDescending : key !== 'name' })}
        shown={shown}
        show={show}
        leaveOut={(key, isOut) => collector.send({ type: 'leave-out', key, isOut })}
      />
      {rows.length > most && (
        <button type="button" onClick={() => setMost(rows.length)}>
          Show the other {rows.length - most}
        </button>
      )}
      {shownRow && details?.key === shown && (
        <StudentAnswers
          key={shownRow.key}
          row={shownRow}
          details={details}
          names={names}
          zone={assignment.due?.zone ?? null}
          close={() => setShown(null)}
        />
      )}
    </section>
  );
}
