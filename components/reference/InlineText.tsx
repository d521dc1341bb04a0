'use client';

import { Fragment } from 'react';
import { parseInline, plainText } from '../../domain/inline';
import { own } from '../../domain/own';
import { type Reference, useReference } from './ReferenceProvider';
import { ZhText } from './ZhText';

/** An item's text with its emphasis and Chinese terms. */
export function InlineText({ text }: { text: string }) {
  const { zh } = useReference();
  return parseInline(text).map((part, i) => {
    const key = `${i}${part.kind}`;
    if (part.kind === 'strong') return <strong key={key}>{part.value}</strong>;
    if (part.kind === 'em') return <em key={key}>{part.value}</em>;
    const term = part.kind === 'zh' ? own(zh, part.value) : undefined;
    return term ? <ZhText key={key} zh={term} /> : <Fragment key={key}>{part.value}</Fragment>;
  });
}

/** The same text as a string, for names and announcements. */
export function spoken(text: string, { zh }: Reference): string {
  return plainText(text, (id) => own(zh, id)?.pinyin ?? id);
}
