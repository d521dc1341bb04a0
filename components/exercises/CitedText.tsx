'use client';

import { Fragment } from 'react';
import { CiteMark } from '../reference/CiteMark';
import { InlineText } from '../reference/InlineText';

const IN_BRACKETS = /\((P\d+(?:, P\d+)*)\)/;

/**
 * A text whose "(P5)" is the mark that opens the paragraph, so that it stands once. `cites` are set behind the text,
 * those that it has already named in brackets left out.
 */
export function CitedText({ text, cites = [] }: { text: string; cites?: readonly string[] }) {
  // Split by a pattern with one group, every second part is what stood in brackets.
  const parts = text.split(IN_BRACKETS);
  const named = parts.filter((_, i) => i % 2 === 1).flatMap((part) => part.split(', '));
  const marks = (paragraphs: readonly string[]) =>
    paragraphs.map((paragraph) => <CiteMark key={paragraph} paragraph={paragraph} />);
  return (
    <>
      {parts.map((part, i) => {
        const key = `${i}${part}`;
        return i % 2 === 1 ? (
          <Fragment key={key}>{marks(part.split(', '))}</Fragment>
        ) : (
          <InlineText key={key} text={part} />
        );
      })}{' '}
      {marks(cites.filter((paragraph) => !named.includes(paragraph)))}
    </>
  );
}
