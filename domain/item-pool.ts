import type { Course } from './course';
import type { Item } from './item';

/** Every item of the module with what its texts refer to, as pages fetch it when they need more than their own items. */
export interface ItemPool extends Pick<Course, 'title' | 'article' | 'paragraphs' | 'sources'> {
  items: Item[];
  /** The Chinese terms that item texts name, by glossary id. */
  zh: Record<string, { text: string; pinyin: string; gloss: string }>;
}
