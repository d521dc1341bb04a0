'use client';

import type { ReactNode } from 'react';
import styles from './Lesson.module.css';
import { useCurrentStep } from './LessonShell';

/** One step; hidden while another is current. In print and without a script all steps show. */
export function StepSection({
  id,
  number,
  title,
  isFirst,
  children,
}: {
  id: string;
  number: number;
  title: string;
  isFirst: boolean;
  children: ReactNode;
}) {
  const current = useCurrentStep();
  const isCurrent = current === null ? isFirst : current === id;
  return (
    <section
      id={id}
      data-step={id}
      data-current={isCurrent || undefined}
      className={styles.step}
      aria-labelledby={`${id}-title`}
    >
      <h2 id={`${id}-title`} tabIndex={-1}>
        <span className={styles.headingNumber}>Step {number}</span> {title}
      </h2>
      {children}
    </section>
  );
}
