import { type Course, listMethodSources } from '../../domain/course';
import { RIGHT_FROM } from '../../domain/review/counted';
import { EXAM_RETENTION, EXAM_RISE_DAYS } from '../../domain/review/plan';
import { RETENTION } from '../../domain/review/schedule';
import { sayWholePercent } from '../ui/say-percent';
import styles from './Reference.module.css';
import { SourceMark } from './SourcePanels';
import { sectionId } from './section-id';

/** How the module treats its source, and how it teaches. */
export function MethodText({ article, method, sources }: Pick<Course, 'article' | 'method' | 'sources'>) {
  const cited = listMethodSources(method);
  const titleOf = (id: string) => sources.find((source) => source.id === id)?.title ?? id;
  return (
    <div className={styles.prose}>
      <h2 id="method">What is hers, what is ours</h2>
      <p>
        The module is made from {article.author}, <a href={article.url}>“{article.title}”</a>, {article.publisher};{' '}
        {article.date}. None of its sentences is copied. Its facts stand here in our words, and what Lenz argues is
        written as her argument. Where we take an ambiguous sentence in one way, we say “as we read it”; “we” are the
        makers of this module. P1 to P10 are the article’s paragraphs, counted by us.
      </p>
      <p>
        Everything beyond the article comes from sources that we could read at least in part, listed below. Where two
        sources disagree we say so. Where a claim could not be confirmed by anyone but Lenz, we say that too. A country
        or province without a link in our tables is one for which <strong>we found none</strong>; it does not follow
        that there is none.
      </p>
      {method.map((section) => (
        <section key={section.title}>
          <h2 id={sectionId(section.title)}>{section.title}</h2>
          <ul>
            {section.points.map((point) => (
              <li key={point.text}>
                {point.text}
                {point.sources.map((id) => (
                  <SourceMark key={id} id={id} number={cited.indexOf(id) + 1} title={titleOf(id)} />
                ))}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <h2 id="marking">How answers are marked</h2>
      <p>
        Each exercise says how its points are counted. An unfinished answer is not marked and costs nothing. The first
        answer is kept as your score; whatever you try after it is practice. In a quiz each question counts one point,
        and a partly right answer counts its share.
      </p>
      <h2 id="planning">How review is planned</h2>
      <p>
        Every scored question that you have answered comes back. When, is worked out by{' '}
        <a href="https://github.com/open-spaced-repetition/fsrs4anki/wiki/ABC-of-FSRS">FSRS</a>, a published model of
        memory that grew out of work on the review logs of a language-learning app (
        <a href="https://doi.org/10.1145/3534678.3539081">Ye, Su and Cao 2022</a>). We use it as{' '}
        <a href="https://github.com/open-spaced-repetition/ts-fsrs">ts-fsrs</a> has it (FSRS-6), with its default
        parameters: they come from other learners and other subjects, and were not fitted to you or to this module.
      </p>
      <ul>
        <li>
          A question is asked on the day on which the model expects you to remember it with a chance of{' '}
          {sayWholePercent(RETENTION)}. A day runs from midnight to midnight by your own clock.
        </li>
        <li>
          An answer with at least {sayWholePercent(RIGHT_FROM)} of its points counts as remembered, below that as
          missed. There are no grades in between, and what you said about how sure you were changes nothing.
        </li>
        <li>
          Of one day, and of one round of an exercise, quiz or review, the first answer to a question counts; the rest
          is practice. What you miss in a review is asked once more before its end, for practice.
        </li>
        <li>
          Where there is a question on the same outcome that you have not seen, the review asks that one. The answer
          counts for both.
        </li>
        <li>
          An exam date does two things: over the {EXAM_RISE_DAYS} days before it the chance that is aimed at rises from{' '}
          {sayWholePercent(RETENTION)} to {sayWholePercent(EXAM_RETENTION)}, so that questions come sooner; and every
          question comes again before it, if need be with more questions a day than you have set. The page then says how
          many.
        </li>
      </ul>
      <h2 id="counting">How your progress is counted</h2>
      <ul>
        <li>
          <strong>Remembered</strong>, by lesson and by skill: of the answers that count, those after the first one to
          each question. The first is learning, not remembering.
        </li>
        <li>
          <strong>Expected today</strong>: the mean chance of recall that the model gives today to the questions that
          you have met.
        </li>
        <li>
          <strong>How sure you were</strong>: of the answers that count and for which you said it, how many were fully
          right. Whoever judges well is right nearly always when sure, and about as often as chance when guessing.
        </li>
        <li>
          <strong>Days with a review</strong>: days on which you answered at least one question in a review. A gap costs
          nothing: the schedule goes by what you remember.
        </li>
      </ul>
    </div>
  );
}
