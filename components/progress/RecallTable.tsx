'use client';

import type { RecallRow } from '../../domain/review/recall';
import { sayWholePercent } from '../ui/say-percent';
import { TableRegion } from '../ui/TableRegion';
import styles from './Progress.module.css';

/** Recall by lesson or by skill: how often what came back was remembered, as a figure and as a bar beside it. */
export function RecallTable({
  caption,
  head,
  rows,
  nameOf,
}: {
  caption: string;
  head: string;
  rows: readonly RecallRow[];
  nameOf: (group: string) => string;
}) {
  return (
    <TableRegion
      name={
        <>
          <span className="visually-hidden">What you remember: </span>
          {caption}
        </>
      }
      isNameShown
      tableClassName={styles.recall}
    >
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col">Met</th>
          <th scope="col">Remembered</th>
          <th scope="col">Expected today</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ group, items, asked, right, expected }) => (
          <tr key={group}>
            <th scope="row">{nameOf(group)}</th>
            <td>{items}</td>
            <td>
              {asked === 0 ? (
                'not asked again yet'
              ) : (
                <>
                  {right} of {asked} ({sayWholePercent(right / asked)})
                  <Bar share={right / asked} />
                </>
              )}
            </td>
            <td>{expected === null ? '–' : sayWholePercent(expected)}</td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  );
}

function Bar({ share }: { share: number }) {
  return (
    <svg className={styles.share} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect width={share * 100} height="8" className={styles.bar} />
    </svg>
  );
}
