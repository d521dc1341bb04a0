'use client';

import { useState } from 'react';

/** The questions and the match, in one client component; the words stand between them. */
export function Work({ pairs, questions, children }) {
  return (
    <>
      {questions.slice(0, 1).map((question) => (
        <Question key={question.text} name="first" {...question} />
      ))}
      {children}
      <Match pairs={pairs} />
      {questions.slice(1).map((question) => (
        <Question key={question.text} name={question.text} {...question} />
      ))}
    </>
  );
}

function Question({ name, text, options, right, why }) {
  const [chosen, setChosen] = useState(null);
  const [checked, setChecked] = useState(null);
  return (
    <form>
      <fieldset>
        <legend>{text}</legend>
        {options.map((option, i) => (
          <label key={option} data-is={checked === i ? (i === right ? 'right' : 'wrong') : undefined}>
            <input type="radio" name={name} checked={chosen === i} onChange={() => setChosen(i)} />
            {option}
          </label>
        ))}
      </fieldset>
      <button
        type="button"
        data-check
        onClick={() => {
          setChecked(chosen);
          localStorage.setItem(name, chosen);
        }}
      >
        Check
      </button>
      <p aria-live="polite" data-feedback={checked === null ? undefined : ''}>
        {checked !== null && `${checked === right ? 'Right.' : 'Not so.'} ${why}`}
      </p>
    </form>
  );
}

function Match({ pairs }) {
  const [held, setHeld] = useState(null);
  const [placed, setPlaced] = useState({});
  const show = (i) => (
    <button key={i} type="button" data-card={i} data-held={held === i ? '' : undefined} onClick={() => setHeld(i)}>
      {pairs[i][0]}
    </button>
  );
  const cards = pairs.map((_, i) => i);
  return (
    <section data-match>
      <h2>Match</h2>
      <div>{cards.filter((i) => placed[i] === undefined).map(show)}</div>
      {pairs.map(([, bin], n) => (
        <div key={bin} data-bin={n}>
          <span>{bin}</span>
          <button
            type="button"
            onClick={() => {
              if (held !== null) setPlaced({ ...placed, [held]: n });
              setHeld(null);
            }}
          >
            put here
          </button>
          {cards.filter((i) => placed[i] === n).map(show)}
        </div>
      ))}
    </section>
  );
}
