import type { Metadata } from 'next';
import { HandoutRoute } from '../HandoutRoute';

const title = 'Answer key of an assignment';

export const metadata: Metadata = { title };

export default function AssignmentKeyPage() {
  return <HandoutRoute half="key" title={title} />;
}
