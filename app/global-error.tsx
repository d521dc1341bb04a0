'use client';

import './site.css';

/** Stands in place of a page whose frame failed too. Every page carries it, so it says no more than it must. */
export default function GlobalError({ reset }: { error: Error; reset: () => void }) {
  return (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <title>Something went wrong</title>
      </head>
      <body>
        <main id="main">
          <h1>The module has stopped working</h1>
          <p role="alert">What was kept of your answers is still there.</p>
          <button type="button" onClick={reset}>
            Try again
          </button>{' '}
          <button type="button" onClick={() => window.location.reload()}>
            Reload the page
          </button>
        </main>
      </body>
    </html>
  );
}
