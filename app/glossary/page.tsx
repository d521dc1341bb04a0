import type { Metadata } from 'next';
import { CitePanels } from '../../components/reference/CitePanels';
import { GlossaryIndex } from '../../components/reference/GlossaryIndex';
import { GlossaryList } from '../../components/reference/GlossaryList';
import { getCourse } from '../course';
import { sharePage } from '../share/share-page';

export function generateMetadata(): Metadata {
  return { title: 'Glossary', ...sharePage('/glossary/', 'home') };
}

export default function GlossaryPage() {
  const course = getCourse();
  return (
    <div className="with-rail">
      <h1>Glossary</h1>
      <GlossaryIndex entries={course.glossary} />
      <GlossaryList course={course} />
      <CitePanels course={course} />
    </div>
  );
}
