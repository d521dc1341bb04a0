'use client';

/**
 * The script that marks choices before React has come (app/early-answer/), as scripts/early-answer.mjs left it, with the
 * build's names of its classes; nothing where it was not built. Only the static page holds it: in the browser this is an
 * element that React leaves alone, and a lesson that is gone to by a link has React already. What else the first answer
 * needs comes beside it when the page has been built (scripts/first-answer.mjs).
 */
const SCRIPT =
  typeof window === 'undefined'
    ? writeScript(require('./read-early-answer').readEarlyAnswer(), {
        Choice: require('../components/exercises/Choice.module.css'),
        Exercise: require('../components/exercises/Exercise.module.css'),
        Feedback: require('../components/exercises/Feedback.module.css'),
        Mark: require('../components/exercises/Mark.module.css'),
      })
    : '';
/** One object for all drawings: another would be set anew. */
const AS_SENT = { __html: SCRIPT && `<script data-early-answer="">${SCRIPT}</script>` };

/** What is required only here does not come to the browser. */
function writeScript(script: string, sheets: Record<string, Record<string, string>>): string {
  return script.replace(/%(\w+)\.(\w+)%/g, (_, sheet, name) => sheets[sheet]?.[name] ?? '');
}

export function EarlyAnswerScript() {
  return (
    <div
      hidden
      data-first-answer=""
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own script, hashed into the page's policy
      dangerouslySetInnerHTML={AS_SENT}
    />
  );
}
