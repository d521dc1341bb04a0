'use client';

export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <>
      <h1>This page has stopped working</h1>
      <p>Something in it went wrong. Your answers are kept in this browser, and nothing is lost.</p>
      <p>
        <button type="button" onClick={reset}>
          Try again
        </button>
      </p>
      <p>If it happens again, reload the page or go back to the start.</p>
    </>
  );
}
