import { boardOf } from '../../domain/board';
import type { Bank } from '../../domain/course';
import { isChoice, isScored, type ScoredItem } from '../../domain/item';
import { AppLink } from '../ui/AppLink';
import { InlineText } from '../ui/InlineText';
import styles from './QuizPaper.module.css';

/** The quiz's questions as paper tasks: what one sees without a script, and what is printed. */
export function QuizPaper({ bank }: { bank: Bank }) {
  return (
    <section className={`no-script ${styles.paper}`} aria-labelledby="paper">
      <h2 id="paper">On paper</h2>
      <p>
        Without its script this page cannot mark answers. Here are all its questions;{' '}
        <AppLink href={`/quiz/${bank.id}/key`}>the answer key</AppLink> is a page of its own.
      </p>
      <ol>
        {bank.items.filter(isScored).map((item) => (
          <li key={item.id}>
            <p className={styles.stem}>
              <InlineText text={item.stem} />
            </p>
            <PaperTask item={item} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function PaperTask({ item }: { item: ScoredItem }) {
  if (isChoice(item)) {
    return (
      <ul className={styles.boxes}>
        {item.options.map((option) => (
          <li key={option.id}>
            <InlineText text={option.text} />
          </li>
        ))}
      </ul>
    );
  }
  const { cards, bins } = boardOf(item);
  const alphabetical = [...cards].sort((a, b) => a.text.localeCompare(b.text, 'en'));
  return (
    <>
      {item.kind === 'cloze' && (
        <p>
          <InlineText text={item.text.replace(/\{[a-z0-9_]+\}/g, '________')} />
        </p>
      )}
      <ul className={styles.boxes}>
        {alphabetical.map((card) => (
          <li key={card.id}>
            <InlineText text={card.text} />
            {item.kind !== 'cloze' && ' → ________'}
          </li>
        ))}
      </ul>
      {item.kind !== 'cloze' && <p className={styles.places}>Places: {bins.map((bin) => bin.text).join(' · ')}</p>}
    </>
  );
}
