import type { Course } from '../domain/course';

/** What a picture or a frame of ours says of itself, wherever it is shown. */
export function creditOf({ title, article }: Pick<Course, 'title' | 'article'>): string {
  return `From “${title}”, a module made from ${article.author}’s “${article.title}” (${article.publisher}). The links are of the module’s own tables, each with its source there.`;
}
