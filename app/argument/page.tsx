import type { Metadata } from 'next';
import { ArgumentPage } from '../../components/argument/ArgumentPage';
import { CitePanels } from '../../components/reference/CitePanels';
import { SourcePanels } from '../../components/reference/SourcePanels';
import { listArgumentSources } from '../../domain/argument';
import { getCourse } from '../course';

export const metadata: Metadata = {
  title: 'The argument',
  description: 'The article’s ten paragraphs as a map: what Lenz argues, what the record shows, what stays open.',
};

export default function ArgumentRoute() {
  const course = getCourse();
  const sources = listArgumentSources(course.argument);
  return (
    <>
      <ArgumentPage course={course} />
      <CitePanels course={course} />
      <SourcePanels sources={course.sources.filter(({ id }) => sources.includes(id))} />
    </>
  );
}
