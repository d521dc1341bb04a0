'use client';

export default function GlobalError({ reset }: { error: Error; reset: () => void }) {
  return (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <title>Something went wrong</title>
      </head>
      <body>
        <h1>The module has stopped working</h1>
        <p>Your answers are kept in this browser, and nothing is lost. Reload the page, or try again.</p>
        <button type="button" onClick={reset}>
          Try again
        </button>
      </body>
    </html>
  );
}
