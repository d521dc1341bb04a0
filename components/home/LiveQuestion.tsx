'use client';

import { useId, useRef, useState } from 'react';
import type { PredictItem } from '../../domain/item';
import { useSession, useSessionState } from '../session/SessionProvider';
import { AppLink } from '../ui/AppLink';
import { focusSoon } from '../ui/focus-soon';
import styles from './LiveQuestion.module.css';

/**
 * The module in ten seconds: the first lesson’s guess, asked and answered on the home page and kept as if it had been made
 * there. Before the script has come, and without one, an answer leads to the lesson’s own question.
 */
export function LiveQuestion({
  item,
  lesson,
  lessonUrl,
}: {
  item: PredictItem;
  /** Path of the lesson at the question’s step. */
  lesson: string;
  /** The same page as a plain address. */
  lessonUrl: string;
}) {
  const session = useSession();
  const given = useSessionState((state) =>
    state.log.find((entry) => entry.type === 'attempt' && entry.item === item.id && entry.form === null),
  );
  const [hasJustAnswered, setHasJustAnswered] = useState(false);
  const id = useId();
  const reply = useRef<HTMLDivElement>(null);
  const isAsked = useRef(false);
  const [, headline, ask] = /^(“[^”]+”)\s+(.*)$/.exec(item.stem) ?? ['', '', item.stem];
  const chosen = given?.type === 'attempt' && given.response.kind === 'choice' ? given.response.chosen[0] : null;

  async function answer(option: string) {
    const { answersIn } = await import('../../runtime/answering');
    const answers = answersIn(session);
    answers.respond(item, null, { kind: 'choice', chosen: [option] });
    answers.submit(item, null);
    setHasJustAnswered(true);
    // The button that was pressed is gone.
    focusSoon(() => reply.current);
  }

  return (
    <form
      className={styles.live}
      action={lessonUrl}
      onSubmit={(event) => {
        event.preventDefault();
        const { submitter } = event.nativeEvent as SubmitEvent;
        if (!(submitter instanceof HTMLButtonElement)) return;
        // What marks an answer comes with the first; should it not come, lesson 1 asks the same.
        if (isAsked.current) return;
        isAsked.current = true;
        const form = event.currentTarget;
        answer(submitter.value).catch(() => document.contains(form) && window.location.assign(lessonUrl));
      }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a legend would have to be the first thing, and plain text */}
      <div role="group" aria-labelledby={id}>
        <p className={styles.stem} id={id}>
          {headline && <span className={styles.headline}>{headline}</span>} {ask}
        </p>
        <div className={styles.room}>
          <ul className={styles.options} data-answered={given !== undefined || undefined}>
            {item.options.map((option) => (
              <li key={option.id}>
                <button type="submit" value={option.id}>
                  {option.text}
                </button>
              </li>
            ))}
          </ul>
          {given && (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
            <div className={styles.reply} role="group" aria-label="Guess kept" tabIndex={-1} ref={reply}>
              <p>
                You guessed: <strong>{item.options.find((option) => option.id === chosen)?.text}.</strong>
              </p>
              {hasJustAnswered && <p>{item.answer}</p>}
              {!hasJustAnswered && (
                <p>
                  What was so, and what Lenz makes of it, stands <AppLink href={lesson}>where lesson 1 asks it</AppLink>
                  .
                </p>
              )}
            </div>
          )}
        </div>
      </div>
    </form>
  );
}
