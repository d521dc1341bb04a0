import type { Bank } from '../../domain/course';
import { isScored } from '../../domain/item';
import { PaperQuestions } from '../handout/PaperQuestions';
import { AppLink } from '../ui/AppLink';
import styles from './QuizPaper.module.css';

/** The quiz's questions as its worksheet has them: what one sees without a script, and what is printed before a start. */
export function QuizPaper({ bank }: { bank: Bank }) {
  return (
    <section className={`no-script ${styles.paper}`} aria-labelledby="paper">
      <h2 id="paper">On paper</h2>
      <p>
        <span className="no-script">Without its script this page cannot mark answers. </span>
        Here are all its questions; <AppLink href={`/quiz/${bank.id}/key`}>the answer key</AppLink> is a page of its
        own.
      </p>
      <PaperQuestions items={bank.items.filter(isScored)} />
    </section>
  );
}
