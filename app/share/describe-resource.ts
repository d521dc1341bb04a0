import type { Course, Lesson } from '../../domain/course';
import { siteUrl } from './site-address';

/** The module as a LearningResource (schema.org); `url` only where the site's address is known. */
export function describeCourse(course: Pick<Course, 'title' | 'article' | 'lessons'>) {
  return {
    ...describe('/'),
    name: course.title,
    learningResourceType: 'interactive module',
    timeRequired: `PT${course.lessons.reduce((sum, { minutes }) => sum + minutes, 0)}M`,
    isBasedOn: describeArticle(course.article),
    hasPart: course.lessons.map((lesson) => ({ ...describe(`/lessons/${lesson.id}/`), name: lesson.title })),
  };
}

/** A lesson as a LearningResource: what it teaches, how long it takes, and the article that it is made from. */
export function describeLesson({ title, article }: Pick<Course, 'title' | 'article'>, lesson: Lesson) {
  return {
    ...describe(`/lessons/${lesson.id}/`),
    name: lesson.title,
    description: lesson.question,
    learningResourceType: 'interactive lesson',
    timeRequired: `PT${lesson.minutes}M`,
    teaches: lesson.outcomes.map(({ text }) => text),
    isPartOf: { ...describe('/'), name: title },
    isBasedOn: describeArticle(article),
  };
}

function describe(path: string) {
  const url = siteUrl(path);
  return { '@type': 'LearningResource', inLanguage: 'en-GB', isAccessibleForFree: true, ...(url && { url }) };
}

function describeArticle({ title, author, publisher, url }: Course['article']) {
  return {
    '@type': 'Article',
    headline: title,
    author: { '@type': 'Person', name: author },
    publisher: { '@type': 'Organization', name: publisher },
    url,
  };
}
