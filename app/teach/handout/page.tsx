import type { Metadata } from 'next';
import { HandoutRoute } from './HandoutRoute';

const title = 'Worksheet of an assignment';

export const metadata: Metadata = { title };

export default function AssignmentWorksheetPage() {
  return <HandoutRoute half="worksheet" title={title} />;
}
