import type { Course } from '../../domain/course';
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
    </div>
  );
}
