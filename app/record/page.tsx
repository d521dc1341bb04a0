import type { Metadata } from 'next';
import { DoingHead } from '../../components/progress/DoingHead';
import { RecordPage } from '../../components/record/RecordPage';
import { BASE_PATH } from '../base-path';
import { getCourse } from '../course';

export const metadata: Metadata = { title: 'Your record' };

export default function Page() {
  const { banks, lessons, retired } = getCourse();
  const names = {
    items: Object.fromEntries(
      [...banks.flatMap((bank) => bank.items), ...retired].map(({ id, stem }): [string, string] => [id, stem]),
    ),
    retired: retired.map(({ id }) => id),
    lessons: lessons.map(({ id, title, steps }) => ({ id, title, steps })),
    banks: banks.map(({ id, title }) => ({ id, title })),
  };
  return (
    <>
      <DoingHead title="Your record" at="/record" />
      <p className="no-script">
        Your record is kept and shown by a script: without it nothing is kept, and there is nothing to show.
      </p>
      <RecordPage names={names} itemsUrl={`${BASE_PATH}/items`} />
    </>
  );
}
