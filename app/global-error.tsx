'use client';

import { FaultNotice } from '../components/ui/FaultNotice';
import './site.css';

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
          <FaultNotice what="A part of it" again={reset} hasFailedAgain />
        </main>
      </body>
    </html>
  );
}
