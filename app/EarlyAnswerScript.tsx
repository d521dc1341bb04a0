'use client';

import choice from '../components/exercises/Choice.module.css';
import exercise from '../components/exercises/Exercise.module.css';
import feedback from '../components/exercises/Feedback.module.css';
import mark from '../components/exercises/Mark.module.css';

/**
 * The script that marks choices before React has come (app/early-answer/), as scripts/early-answer.mjs left it, with the
 * build's names of its classes; nothing where it was not built. Only the static page holds it: in the browser this is an
 * element that React leaves alone, and a lesson that is gone to by a link has React already.
 */
const SCRIPT = typeof window === 'undefined' ? writeScript(require('./read-early-answer').readEarlyAnswer()) : '';

function writeScript(script: string): string {
  const sheets: Record<string, Record<string, string>> = {
    Choice: choice,
    Exercise: exercise,
    Feedback: feedback,
    Mark: mark,
  };
  return script.replace(/%(\w+)\.(\w+)%/g, (_, sheet, name) => sheets[sheet]?.[name] ?? '');
}

export function EarlyAnswerScript() {
  return (
    <script
      data-early-answer=""
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own script, hashed into the page's policy
      dangerouslySetInnerHTML={{ __html: SCRIPT }}
    />
  );
}
