import type { ModulePlace } from '../../domain/module-link';
import { AppLink } from './AppLink';

/** Said where a link was pasted into the field of another page: what it leads to, and the way there. */
export function OtherPlace({ place }: { place: ModulePlace | null }) {
  if (!place) return null;
  return (
    <p role="alert">
      This link leads to {sayPage(place.path)}.{' '}
      <AppLink href={`${place.path}#${place.fragment}`}>Open it there</AppLink>
    </p>
  );
}

function sayPage(path: string): string {
  if (path === '/assignment') return 'an assignment';
  if (path === '/record') return 'the page of your record';
  if (path === '/i') return 'one exercise';
  if (path.startsWith('/lessons/')) return 'a step of a lesson';
  return path.startsWith('/quiz/') ? 'a quiz' : 'a page for instructors';
}
