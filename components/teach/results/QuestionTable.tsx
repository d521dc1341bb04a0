'use client';

import { useMemo, useState } from 'react';
import { type ItemAnalysis, SMALL_CLASS } from '../../../domain/assignment/analyse-items';
import { isScored } from '../../../domain/item';
import type { Book } from '../../../runtime/collect/protocol';
import { InlineText } from '../../reference/InlineText';
import { useAnnounce } from '../../ui/Announcer';
import { sayPercent } from '../../ui/say-percent';
import { TableRegion } from '../../ui/TableRegion';
import cards from './Cards.module.css';
import { ChoiceCounts } from './ChoiceCounts';
import type { SheetNames } from './csv-rows';
import styles from './Results.module.css';
import { SortHead } from './SortHead';
import { saySorted } from './say-sorted';
import tables from './Tables.module.css';

type Key = 'part' | 'n' | 'difficulty' | 'discrimination';

/** Every question: how hard it was, how well it tells those who know from those who don't, and what was answered. */
export function QuestionTable({ book, names }: { book: Book; names: SheetNames }) {
  const announce = useAnnounce();
  const [sort, setSort] = useState<{ key: Key; isDescending: boolean }>({ key: 'part', isDescending: false });
  const order = useMemo(() => [...names.items.keys()], [names]);
  const rows = useMemo(() => {
    const place = (each: ItemAnalysis) => book.rows[0]?.parts.findIndex(({ id }) => id === each.objective) ?? 0;
    const byPlace = (a: ItemAnalysis, b: ItemAnalysis) =>
      place(a) - place(b) || order.indexOf(a.item) - order.indexOf(b.item);
    const { key } = sort;
    const compare =
      key === 'part' ? byPlace : (a: ItemAnalysis, b: ItemAnalysis) => (a[key] ?? 9) - (b[key] ?? 9) || byPlace(a, b);
    return [...book.analysis].sort((a, b) => (sort.isDescending ? compare(b, a) : compare(a, b)));
  }, [book, order, sort]);
  const head = (key: Key, name: string) => (
    <SortHead
      name={name}
      className={key === 'part' ? undefined : tables.number}
      isOn={sort.key === key}
      isDescending={sort.isDescending}
      sort={() => {
        const isDescending = sort.key === key ? !sort.isDescending : key === 'n';
        setSort({ key, isDescending });
        announce(saySorted(name, isDescending));
      }}
    />
  );
  const fewest = Math.min(...book.analysis.map(({ n }) => n));
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">Questions</h2>
      {fewest < SMALL_CLASS && (
        <p className={styles.warning}>
          Small numbers: below {SMALL_CLASS} answers to a question its figures swing by chance. Take them as a hint of
          where to look, not as a measure of the question.
        </p>
      )}
      <p className={styles.small}>
        Difficulty is the mean share of the points: a high one is an easy question. Discrimination is the correlation of
        the question with the rest of each student’s answers: near 0 or below, it may be flawed, or ask something else.
      </p>
      <TableRegion name="Questions, a row each" className={`${tables.book} ${cards.cards}`}>
        <thead>
          <tr>
            {head('part', 'Question')}
            {head('n', 'Answers')}
            {head('difficulty', 'Difficulty')}
            {head('discrimination', 'Discrimination')}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <QuestionRow key={`${row.objective} ${row.item}`} row={row} names={names} />
          ))}
        </tbody>
      </TableRegion>
    </section>
  );
}

function QuestionRow({ row, names }: { row: ItemAnalysis; names: SheetNames }) {
  const [isOpen, setIsOpen] = useState(false);
  const item = names.items.get(row.item);
  return (
    <tr>
      <th scope="row" className={tables.question}>
        <span className={tables.points}>{names.parts[row.objective] ?? row.objective}</span>
        <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
          <summary>
            <InlineText text={item?.stem ?? row.item} />
          </summary>
          {isOpen && item && isScored(item) && <ChoiceCounts item={item} analysis={row} />}
        </details>
      </th>
      <td data-label="Answers" className={tables.number}>
        n = {row.n}
      </td>
      <td data-label="Difficulty" className={tables.number}>
        {sayPercent(row.difficulty)}
        <span className={tables.points}>{row.right} fully right</span>
      </td>
      <td data-label="Discrimination" className={tables.number}>
        {row.discrimination === null ? 'not defined' : row.discrimination.toFixed(2).replace('-', '−')}
      </td>
    </tr>
  );
}
