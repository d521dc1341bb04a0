'use client';

import { memo, type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { EvidenceLink } from '../../domain/evidence/evidence';
import { useIsHydrated } from '../session/SessionProvider';
import { useAnnounce } from '../ui/Announcer';
import type { Remarks } from './LinkFacts';
import { LinkRow } from './LinkRow';
import styles from './LinkTable.module.css';
import { type LinkSortKey, sortLinks } from './sort-links';

/** So many rows at first; a longer table grows on request. Without a script all rows are there. */
const PAGE = 100;

/** The full equivalent of maps and timeline: a row a link, with what its source says, the way there, and our remarks. */
export const LinkTable = memo(function LinkTable({
  links,
  opened,
  remarks,
}: {
  links: readonly EvidenceLink[];
  opened: string | null;
  remarks: ReadonlyMap<string, Remarks>;
}) {
  const [sort, setSort] = useState<LinkSortKey | null>(null);
  const [pages, setPages] = useState(1);
  const isHydrated = useIsHydrated();
  const rows = sort ? sortLinks(links, sort) : links;
  const shown = isHydrated ? rows.slice(0, pages * PAGE) : rows;
  const announce = useAnnounce();
  const sortBy = (key: LinkSortKey, name: string) => {
    const isBack = sort === key;
    setSort(isBack ? null : key);
    announce(isBack ? 'In the table’s own order.' : `Sorted by ${name.toLowerCase()}.`);
  };
  const frame = useRef<HTMLDivElement>(null);
  // The button can go away with its press: the focus goes on to the first row that it has brought.
  const showMore = () => {
    flushSync(() => setPages(pages + 1));
    frame.current?.querySelectorAll('tbody tr')[shown.length]?.querySelector('a')?.focus();
  };
  const head = (key: LinkSortKey, name: string) => (
    <SortHead isSorted={sort === key} toggle={() => sortBy(key, name)}>
      {name}
    </SortHead>
  );
  return (
    <div ref={frame} className={styles.frame}>
      <table className={styles.table} data-links>
        <caption className="visually-hidden">Links with their sources</caption>
        <thead>
          <tr>
            {head('province', 'Province')}
            {head('country', 'Country')}
            <th scope="col">Kind</th>
            <th scope="col">Sector</th>
            {head('since', 'Since')}
            <th scope="col">What the source says</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((link) => (
            <LinkRow key={link.id} link={link} isOpen={link.id === opened} remarks={remarks.get(link.id)} />
          ))}
        </tbody>
      </table>
      {shown.length < rows.length && (
        <button type="button" onClick={showMore}>
          Show {Math.min(PAGE, rows.length - shown.length)} more of {rows.length}
        </button>
      )}
    </div>
  );
});

function SortHead({ isSorted, toggle, children }: { isSorted: boolean; toggle: () => void; children: ReactNode }) {
  return (
    <th scope="col" aria-sort={isSorted ? 'ascending' : undefined}>
      <button type="button" className={styles.sort} onClick={toggle}>
        {children}
        <span aria-hidden="true" className={styles.arrow}>
          {isSorted ? '↑' : '↕'}
        </span>
        <span className="visually-hidden">{isSorted ? ' (sorted; press for the table’s own order)' : ' (sort)'}</span>
      </button>
    </th>
  );
}
