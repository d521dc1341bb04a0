import { Lesson } from './Lesson';

export default function Page() {
  return <Lesson />;
}
