'use client';

import { type ReactNode, useId } from 'react';

/** What comes back for an answer that is not scored; who is brought to it hears its name and then `news`. */
export function Reply({
  name,
  news,
  className,
  children,
}: {
  name: string;
  news: string;
  className?: string;
  children: ReactNode;
}) {
  const newsId = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    <div role="group" aria-label={name} aria-describedby={newsId} className={className} data-feedback tabIndex={-1}>
      <span id={newsId} hidden>
        {news}
      </span>
      {children}
    </div>
  );
}
