import { memo } from 'react';
import type { EvidenceLink } from '../../domain/evidence/evidence';
import { tileName } from '../../domain/evidence/tiles';
import { MixedText } from '../reference/MixedText';
import { RemarkList, type Remarks, SourceLink } from './LinkFacts';
import styles from './LinkTable.module.css';

/** One link as a row; on a narrow screen as a card, its roles kept. */
export const LinkRow = memo(function LinkRow({
  link,
  isOpen,
  remarks,
}: {
  link: EvidenceLink;
  isOpen: boolean;
  remarks: Remarks | undefined;
}) {
  const kind = [link.mechanism, link.form === 'unclear' ? 'form unclear' : link.form];
  if (link.duration === 'one-off') kind.push('one-off');
  return (
    <tr className={styles.row} data-row-of={link.id} data-open={isOpen || undefined}>
      <th scope="row">{tileName(link.province)}</th>
      <td data-cell="country">{tileName(link.country)}</td>
      <td data-cell="kind">{kind.join(', ')}</td>
      <td data-cell="sector">{link.sector}</td>
      <td data-cell="since">{link.since ?? <span className={styles.blank}>no year</span>}</td>
      <td data-cell="note">
        <div className={styles.note}>
          <MixedText text={link.note} />{' '}
          <span className={styles.source}>
            <SourceLink link={link} />. Confidence: {link.confidence}.
          </span>
          {remarks && <RemarkList remarks={remarks} />}
        </div>
      </td>
    </tr>
  );
});
