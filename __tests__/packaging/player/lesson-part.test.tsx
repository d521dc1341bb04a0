import { screen, waitFor } from '@testing-library/react';
import type { ComponentType, ReactNode } from 'react';
import { LinkProvider } from '../../../components/ui/AppLink';
import { NO_EVIDENCE } from '../../../domain/evidence/evidence';
import { LessonPart } from '../../../packaging/player/LessonPart';
import { PlayerLink } from '../../../packaging/player/PlayerLink';
import { pickPlayerData } from '../../../packaging/player-data';
import { renderPage } from '../../components/render-page';
import { anAssignment } from '../../domain/assignment/an-assignment';
import { aLink } from '../../domain/evidence/a-link';
import { aCourse } from './a-player';

test('a package, which has no atlas, names the source of each link that a lesson shows', async () => {
  const course = { ...aCourse(), evidence: { ...NO_EVIDENCE, links: [aLink()] } };
  const data = pickPlayerData('scorm12', anAssignment(), { course, cited: {} });
  const [lesson] = data.course.lessons;
  if (!lesson) throw new Error('the assignment has no lesson');
  const script = () => ({
    default: ({ components }: { components: Record<string, unknown> }) => {
      const Atlas = components.Atlas as ComponentType<{ view: string; children: ReactNode }>;
      return <Atlas view="mechanism=twinning">Pairs.</Atlas>;
    },
  });

  await renderPage(
    <LinkProvider link={PlayerLink}>
      <LessonPart lesson={lesson} data={data} script={script} next={null} />
    </LinkProvider>,
  );
  await waitFor(() => expect(screen.getAllByRole('grid')).toHaveLength(2));

  expect(screen.getByRole('link', { name: /^A publisher, 2019/ })).toHaveAttribute('href', 'https://example.org/a');
  expect(screen.queryByText(/in the atlas/)).not.toBeInTheDocument();
});
