import { type ReactNode, useId } from 'react';
import styles from './Callouts.module.css';

function Callout({ kind, title, children }: { kind: string; title: string; children: ReactNode }) {
  const id = useId();
  return (
    // A note and no aside: it belongs to the text around it, and is no place of the page to jump to.
    <div role="note" className={styles.callout} data-callout={kind} aria-labelledby={id}>
      <p id={id} className={styles.title}>
        {title}
      </p>
      {children}
    </div>
  );
}

/** What Lenz argues, as her argument. */
export function Argument({ children }: { children: ReactNode }) {
  return (
    <Callout kind="argument" title="What Lenz argues">
      {children}
    </Callout>
  );
}

/** What sources beyond the article show. */
export function Evidence({ children }: { children: ReactNode }) {
  return (
    <Callout kind="evidence" title="What the record shows">
      {children}
    </Callout>
  );
}

/** Where the article is silent, dated or contested. */
export function Silent({ children }: { children: ReactNode }) {
  return (
    <Callout kind="silent" title="Where the article is silent or contested">
      {children}
    </Callout>
  );
}

/** Where the article, or its page, has a slip that readers may stumble over. */
export function Corrected({ children }: { children: ReactNode }) {
  return (
    <Callout kind="corrected" title="Corrected">
      {children}
    </Callout>
  );
}

/** What this module did not, or could not, check. */
export function Unchecked({ children }: { children: ReactNode }) {
  return (
    <Callout kind="unchecked" title="Not checked by us">
      {children}
    </Callout>
  );
}

/** Three lines at a lesson's end, to be set beside the learner's own sentence. */
export function Takeaways({ children }: { children: ReactNode }) {
  return (
    <Callout kind="takeaways" title="Three lines to take away">
      {children}
    </Callout>
  );
}

/** Cases side by side, before the definition that they lead to. */
export function Compare({ children }: { children: ReactNode }) {
  return <div className={styles.compare}>{children}</div>;
}

export function Case({ title, children }: { title: string; children: ReactNode }) {
  return (
    <article className={styles.case}>
      <h3>{title}</h3>
      {children}
    </article>
  );
}
