import type { Course } from '../../domain/course';
import { RIGHT_FROM } from '../../domain/review/counted';
import { EXAM_RETENTION, EXAM_RISE_DAYS } from '../../domain/review/plan';
import { RETENTION } from '../../domain/review/schedule';
import styles from './Reference.module.css';

/** How the module treats its source, and how it teaches. */
export function MethodText({ article }: { article: Course['article'] }) {
  return (
    <div className={styles.prose}>
      <h2>What is hers, what is ours</h2>
      <p>
        The module is made from {article.author}, <a href={article.url}>“{article.title}”</a>, {article.publisher};{' '}
        {article.date}. None of its sentences is copied. Its facts stand here in our words, and what Lenz argues is
        written as her argument. P1 to P10 are the article’s paragraphs, counted by us.
      </p>
      <p>
        Everything beyond the article comes from sources that we could read at least in part, listed below. Where two
        sources disagree we say so. Where a claim could not be confirmed by anyone but Lenz, we say that too. A country
        or province without a link in our tables is one for which <strong>we found none</strong>; it does not follow
        that there is none.
      </p>
      <h2>What could not be settled</h2>
      <ul>
        <li>The date of the article on the publisher’s site: our copy shows none.</li>
        <li>
          Its photo caption gives 27 September 2022. The second expo in Changsha was held on 26–29 September 2021, so
          the year cannot be right; the exact day of the photo is not confirmed.
        </li>
        <li>
          The agricultural centres’ name in the article matches no other page that we found. The usual name is
          Agricultural Technology Demonstration Centres.
        </li>
        <li>That Jiangxi’s leading firms helped smaller ones by sub-contracting rests on Lenz alone.</li>
        <li>The second of the two Chinese phrases was found in no page of Jiangxi’s that we could read.</li>
      </ul>
      <h2>How this module teaches</h2>
      <ul>
        <li>
          Each lesson opens with a guess that is not scored. Guessing first helps when the answer follows (Pan &amp;
          Carpenter 2023).
        </li>
        <li>
          Every step asks for something to be done: doing teaches more than reading on (Koedinger and others 2015).
        </li>
        <li>
          Lesson 1 states a common idea, refutes it and says why it attracts: refutation texts work (Schroeder &amp;
          Kucera 2022).
        </li>
        <li>Cases are compared before the definition (Alfieri and others 2013).</li>
        <li>
          Feedback gives the reason and the paragraph, and no exercise ends without the right answer (Butler 2013;
          Butler &amp; Roediger 2008).
        </li>
        <li>Saying how sure you are shows you how well you judge yourself. It is never part of a score.</li>
      </ul>
      <h2>How answers are marked</h2>
      <p>
        Each exercise says how its points are counted. An unfinished answer is not marked and costs nothing. The first
        answer is kept as your score; whatever you try after it is practice. In a quiz each question counts one point,
        and a partly right answer counts its share.
      </p>
      <h2>How review is planned</h2>
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
          {percent(RETENTION)}. A day runs from midnight to midnight by your own clock.
        </li>
        <li>
          An answer with at least {percent(RIGHT_FROM)} of its points counts as remembered, below that as missed. There
          are no grades in between, and what you said about how sure you were changes nothing.
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
          {percent(RETENTION)} to {percent(EXAM_RETENTION)}, so that questions come sooner; and every question comes
          again before it, if need be with more questions a day than you have set. The page then says how many.
        </li>
      </ul>
      <h2>How your progress is counted</h2>
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

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
