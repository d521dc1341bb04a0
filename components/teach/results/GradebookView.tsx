'use client';

import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useStore } from 'zustand';
import type { Assignment } from '../../../domain/assignment/assignment';
import type { Collector } from '../../../runtime/collect/collector';
import type { Book, BookRow } from '../../../runtime/collect/protocol';
import { useAnnounce } from '../../ui/Announcer';
import type { SheetNames } from './csv-rows';
import gradebook from './Gradebook.module.css';
import { GradebookTable } from './GradebookTable';
import styles from './Results.module.css';
import { StudentAnswers } from './StudentAnswers';
import { listFlags, SIGN_MEANINGS } from './say-flags';
import { saySorted } from './say-sorted';
import { FILTERS, type Filter, filterRows, isSame, type RowSortKey, sortRows } from './sort-rows';

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

/** A pause after which a search counts as typed. */
const TYPED_MS = 600;

/** Every student, sortable and filterable; one of them opens answer by answer. */
export function GradebookView({
  collector,
  book,
  names,
  assignment,
}: {
  collector: Collector;
  book: Book;
  names: SheetNames;
  assignment: Assignment;
}) {
  const ids = { text: useId(), filter: useId() };
  const [text, setText] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const [sort, setSort] = useState<{ key: RowSortKey; isDescending: boolean }>({ key: 'name', isDescending: false });
  const [shown, setShown] = useState<string | null>(null);
  const details = useStore(collector, (state) => state.details);
  const rows = useMemo(
    () => sortRows(filterRows(book.rows, filter, text), sort.key, sort.isDescending),
    [book.rows, filter, text, sort],
  );
  const [most, setMost] = useState(PAGE_ROWS);
  const shownRow = book.rows.find(({ key }) => key === shown);
  const found = `${rows.length} of ${book.rows.length} receipts`;
  const announce = useAnnounce();
  const asked = `${filter} ${text}`;
  const heard = useRef(asked);
  // Told once a search is typed, and not at each of its letters.
  useEffect(() => {
    if (heard.current === asked) return;
    const timer = setTimeout(() => {
      heard.current = asked;
      announce(found);
    }, TYPED_MS);
    return () => clearTimeout(timer);
  }, [asked, found, announce]);
  const table = useRef<HTMLDivElement>(null);
  const sortBy = (key: RowSortKey, name: string) => {
    const isDescending = isSame(sort.key, key) ? !sort.isDescending : key !== 'name';
    setSort({ key, isDescending });
    announce(saySorted(name, isDescending));
  };
  // The button goes away with its press: the focus goes on to the first row that it has brought.
  const showAll = () => {
    flushSync(() => setMost(rows.length));
    table.current?.querySelectorAll<HTMLElement>('tbody tr')[most]?.querySelector('button')?.focus();
  };
  const leaveOut = (key: string, isOut: boolean) => {
    collector.send({ type: 'leave-out', key, isOut });
    const name = book.rows.find((row) => row.key === key)?.name;
    announce(`${name} ${isOut ? 'is left out' : 'counts again'}.`);
  };
  const close = () => {
    table.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    setShown(null);
  };
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
        <p>{found}</p>
      </div>
      <div ref={table}>
        <GradebookTable
          rows={rows.slice(0, most)}
          names={names}
          sort={sort}
          sortBy={sortBy}
          shown={shown}
          show={show}
          leaveOut={leaveOut}
        />
      </div>
      <Legend rows={rows} />
      {rows.length > most && (
        <button type="button" onClick={showAll}>
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
          close={close}
        />
      )}
    </section>
  );
}

/** What the signs of the remarks that are there stand for. */
function Legend({ rows }: { rows: readonly BookRow[] }) {
  const signs = new Set(rows.flatMap((row) => listFlags(row).map(({ sign }) => sign)));
  if (signs.size === 0) return null;
  return (
    <div className={gradebook.legend}>
      Remarks: press one to read all of it.
      <ul>
        {[...signs].map((sign) => (
          <li key={sign}>
            <span className={gradebook.sign}>{sign}</span> {SIGN_MEANINGS[sign]}
          </li>
        ))}
      </ul>
    </div>
  );
}
