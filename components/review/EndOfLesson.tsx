'use client';

import { type ComponentProps, Suspense } from 'react';
import { AppLink } from '../ui/AppLink';
import { lazyOr } from '../ui/lazy-or';
import type { SiteLessonEnd } from './SiteLessonEnd';

const LazyEnd = lazyOr<ComponentProps<typeof SiteLessonEnd>>(
  async () => (await import('./SiteLessonEnd')).SiteLessonEnd,
  ({ lesson }) => <AppLink href={`/quiz/${lesson.id}`}>The quiz on this lesson</AppLink>,
);

/** What stands below a lesson's last step. Its code is fetched by those who get there. */
export function EndOfLesson(parts: ComponentProps<typeof SiteLessonEnd>) {
  return (
    <Suspense fallback={<div data-coming />}>
      <LazyEnd {...parts} />
    </Suspense>
  );
}
