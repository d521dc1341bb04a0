'use client';

import { Fragment } from 'react';
import { parseInline, plainText } from '../../domain/inline';
import { type Reference, useReference } from './ReferenceProvider';
import { ZhText } from './ZhText';

/** An item's text with its emphasis and Chinese terms. */
export function InlineText({ text }: { text: string }) {
  const { zh } = useReference();
  return parseInline(text).map((part, i) => {
    const key = `${i}${part.kind}`;
    if (part.kind === 'strong') return <strong key={key}>{part.value}</strong>;
    if (part.kind === 'em') return <em key={key}>{part.value}</em>;
    const term = part.kind === 'zh' ? zh[part.value] : undefined;
    return term ? <ZhText key={key} zh={term} /> : <Fragment key={key}>{part.value}</Fragment>;
  });
}

/** The same text as a string, for names and announcements. */
export function spoken(text: string, { zh }: Reference): string {
  return plainText(text, (id) => zh[id]?.pinyin ?? id);
}
