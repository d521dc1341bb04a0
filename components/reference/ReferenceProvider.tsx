'use client';

import { createContext, type ReactNode, use } from 'react';

/** What item texts refer to: Chinese terms by glossary id. */
export interface Reference {
  zh: Record<string, { text: string; pinyin: string; gloss: string }>;
}

const ReferenceContext = createContext<Reference>({ zh: {} });

export function ReferenceProvider({ value, children }: { value: Reference; children: ReactNode }) {
  return <ReferenceContext value={value}>{children}</ReferenceContext>;
}

export function useReference(): Reference {
  return use(ReferenceContext);
}
