import type { Outline } from '../../domain/assignment/outline';
import styles from './Assignment.module.css';
import { OpenedAssignments } from './OpenedAssignments';
import { sayLinkFault, type UnusableLink } from './say-link-fault';

/** In place of an assignment that can't be opened: what is wrong, and where to go from here. */
export function LinkFaultNotice({ fault, outline }: { fault: UnusableLink; outline: Outline }) {
  const { heading, text } = sayLinkFault(fault);
  return (
    <>
      <h1>{heading}</h1>
      <p className={styles.lede}>{text} Nothing of yours was changed.</p>
      <OpenedAssignments outline={outline} isBelow />
    </>
  );
}
