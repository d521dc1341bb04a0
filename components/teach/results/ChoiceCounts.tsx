import type { ItemAnalysis } from '../../../domain/assignment/analyse-items';
import { isChoice, type ScoredItem } from '../../../domain/item';
import { InlineText } from '../../reference/InlineText';
import { sayChoice } from './say-choice';
import styles from './Tables.module.css';

/**
 * What was answered to one question: each option, or each wrong placement and then the right ones, with its count. Where
 * all parts share one list of answers, part by part.
 */
export function ChoiceCounts({ item, analysis }: { item: ScoredItem; analysis: ItemAnalysis }) {
  const choices = isChoice(item)
    ? analysis.choices
    : item.kind === 'extended'
      ? item.cards.flatMap((card) => analysis.choices.filter(({ id }) => id === card.id))
      : [...analysis.choices.filter(({ isRight }) => !isRight), ...analysis.choices.filter(({ isRight }) => isRight)];
  return (
    <table className={styles.choices}>
      <caption className="visually-hidden">What was answered</caption>
      <thead>
        <tr>
          <th scope="col">
            {isChoice(item) ? 'Option' : item.kind === 'extended' ? 'Answer to each part' : 'Placement'}
          </th>
          <th scope="col">Right?</th>
          <th scope="col">Count of {analysis.n}</th>
        </tr>
      </thead>
      <tbody>
        {choices.map((choice) => (
          <tr key={`${choice.id} ${choice.place}`} data-right={choice.isRight || undefined}>
            <td>
              <InlineText text={sayChoice(item, choice)} />
            </td>
            <td>{choice.isRight ? 'right' : 'wrong'}</td>
            <td>{choice.count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
