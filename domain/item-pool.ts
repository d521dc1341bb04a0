import type { Course, ParagraphNote, Source } from './course';
import type { ItemHome } from './handout/item-home';
import type { Item } from './item';

/** Items of a bank or of several with the Chinese terms that they name, as pages fetch them when they need more than their own. */
export interface ItemPool {
  items: Item[];
  /** By glossary id. */
  zh: Record<string, { text: string; pinyin: string; gloss: string }>;
}

/** What items cite, and what they are all from, as far as cards for Anki name it; nothing else does. */
export interface Citations extends Pick<Course, 'title' | 'article'> {
  paragraphs: Pick<ParagraphNote, 'id' | 'find'>[];
  sources: Pick<Source, 'id' | 'publisher' | 'title' | 'date'>[];
}

export interface CitedPool extends ItemPool, Citations {}

/** Where some of the items belong, by their ids. */
export interface ItemHomes {
  homes: Record<string, ItemHome>;
}

/** The ids of all items, bank by bank in the module's order. */
export interface ItemIndex {
  banks: Record<string, string[]>;
}
