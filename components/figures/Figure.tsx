import type { ReactNode } from 'react';
import { own } from '../../domain/own';
import { FaultBoundary } from '../ui/FaultBoundary';
import styles from './Figure.module.css';
import { FIGURES, HEADLINES } from './figures';

/** A figure, what there is to see in it, and its caption. */
export function Figure({ id, children }: { id: string; children: ReactNode }) {
  const Drawing = own(FIGURES, id);
  if (!Drawing) throw new Error(`No figure ${id}: npm run check would have said so`);
  return (
    <figure className={styles.figure} data-figure={id}>
      <p className={styles.headline}>{HEADLINES[id]}</p>
      <FaultBoundary what="This figure">
        <Drawing />
      </FaultBoundary>
      <figcaption className={styles.caption}>{children}</figcaption>
    </figure>
  );
}
