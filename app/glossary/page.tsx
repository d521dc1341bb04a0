import type { Metadata } from 'next';
import { CitePanels } from '../../components/reference/CitePanels';
import { GlossaryList } from '../../components/reference/GlossaryList';
import { getCourse } from '../course';

export const metadata: Metadata = { title: 'Glossary' };

export default function GlossaryPage() {
  const course = getCourse();
  return (
    <>
      <h1>Glossary</h1>
      <GlossaryList course={course} />
      <CitePanels course={course} />
    </>
  );
}
