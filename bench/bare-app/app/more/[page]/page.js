import { Lesson } from '../../Lesson';

export const dynamicParams = false;

/** As many more pages as the bench asks for, to measure a build of many. */
export function generateStaticParams() {
  return Array.from({ length: Number(process.env.BARE_PAGES ?? 1) }, (_, i) => ({ page: String(i) }));
}

export default function Page() {
  return <Lesson />;
}
