import { gradeWork } from '../../domain/assignment/grade-work';
import { plainText } from '../../domain/inline';
import { isScored } from '../../domain/item';
import { createCmi5Driver } from '../../runtime/lms/cmi5-driver';
import { readCmi5Launch } from '../../runtime/lms/cmi5-launch';
import { findApi } from '../../runtime/lms/find-api';
import type { LmsContent, LmsDriver } from '../../runtime/lms/lms-driver';
import { createScorm12Driver } from '../../runtime/lms/scorm-12-driver';
import { createScorm2004Driver } from '../../runtime/lms/scorm-2004-driver';
import { courseIri } from '../manifest/cmi5-course';
import type { PlayerData } from '../player-data';
import { drawUuid } from './random-ids';

/** The driver of a package's standard, in the window that the package was opened in. */
export function createDriver(data: PlayerData, page: Window): LmsDriver {
  const content = contentOf(data);
  switch (data.format) {
    case 'scorm12':
      return createScorm12Driver(findApi(page, 'API'), content);
    case 'scorm2004':
      return createScorm2004Driver(findApi(page, 'API_1484_11'), content);
    case 'cmi5':
      return createCmi5Driver(readCmi5Launch(page.location.search), content, {
        fetch: (url, init) => page.fetch(url, init),
        now: Date.now,
        newUuid: drawUuid,
      });
  }
}

/** What an LMS is told about the questions. */
export function contentOf({ assignment, course }: PlayerData): LmsContent {
  const zh = new Map(course.glossary.flatMap((entry) => (entry.zh ? [[entry.id, entry.zh.pinyin] as const] : [])));
  const parts = gradeWork(assignment, { lessons: [], forms: [] }, course);
  const titles = parts.map(({ id, part }): [string, string] => {
    const found =
      part.kind === 'lesson'
        ? course.lessons.find((lesson) => lesson.id === part.lesson)
        : course.banks.find((bank) => bank.id === part.bank);
    return [id, found?.title ?? id];
  });
  return {
    iri: courseIri(assignment.id),
    title: assignment.title,
    questions: parts.reduce((total, { all }) => total + all, 0),
    items: new Map(course.banks.flatMap(({ items }) => items.filter(isScored)).map((item) => [item.id, item])),
    parts: new Map(titles),
    toPlain: (text) => plainText(text, (id) => zh.get(id) ?? id),
  };
}
