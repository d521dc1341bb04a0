'use client';

import { Fragment } from 'react';
import { CiteMark } from '../reference/CiteMark';
import { InlineText } from '../reference/InlineText';

const IN_BRACKETS = /\((P\d+(?:, P\d+)*)\)([.,;:]?)/;

/**
 * A text whose "(P5)" is the mark that opens the paragraph, so that it stands once. `cites` are set behind the text,
 * those that it has already named in brackets left out. No line breaks between a word, its marks and the stop behind them.
 */
export function CitedText({ text, cites = [] }: { text: string; cites?: readonly string[] }) {
  // Split by a pattern with two groups: a text, what stood in brackets behind it, the stop behind that, and so on.
  const parts = text.split(IN_BRACKETS);
  const named = parts.filter((_, i) => i % 3 === 1).flatMap((part) => part.split(', '));
  const behind = cites.filter((paragraph) => !named.includes(paragraph));
  return parts.map((part, i) => {
    if (i % 3 > 0) return null;
    const marks = parts[i + 1]?.split(', ') ?? behind;
    // Only a plain word can be taken from a text: another sign may belong to its emphasis.
    const last = marks.length > 0 ? (/(?<!\S)[\p{L}\d.,:;!?’”-]+\s*$/u.exec(part)?.[0] ?? '') : '';
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change places
      <Fragment key={i}>
        <InlineText text={part.slice(0, part.length - last.length)} />
        {marks.length > 0 && (
          <span className="nb">
            {last.trimEnd()}
            {marks.map((paragraph) => (
              <CiteMark key={paragraph} paragraph={paragraph} />
            ))}
            {parts[i + 2]}
          </span>
        )}
      </Fragment>
    );
  });
}
