import type { Metadata } from 'next';
import { ArgumentPage } from '../../components/argument/ArgumentPage';
import { listCitedByArgument } from '../../components/argument/list-cited';
import { CitePanels } from '../../components/reference/CitePanels';
import { SourcePanels } from '../../components/reference/SourcePanels';
import { getCourse } from '../course';

export const metadata: Metadata = {
  title: 'The argument',
  description: 'The article’s ten paragraphs as a map: what Lenz argues, what the record shows, what stays open.',
};

export default function ArgumentRoute() {
  const course = getCourse();
  return (
    <>
      <ArgumentPage course={course} />
      <CitePanels course={course} />
      <SourcePanels sources={listCitedByArgument(course)} />
    </>
  );
}
