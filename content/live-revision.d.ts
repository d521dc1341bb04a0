/** A module that changes whenever a lesson or a bank is saved (scripts/watch-content.cjs), so that open pages refresh. */
declare module '*.revision' {
  /** A hash of everything in lessons/ and quizzes/ in development; empty in a build. */
  export const contentRevision: string;
}
