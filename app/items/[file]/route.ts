import { notFound } from 'next/navigation';
import { makeItemFiles } from '../../../content/item-files';
import type { Course } from '../../../domain/course';
import { own } from '../../../domain/own';
import { getCourse } from '../../course';

// Files made at build, for `next start` and for the export alike.
export const dynamic = 'force-static';
export const dynamicParams = false;

let made: { of: Course; files: ReturnType<typeof makeItemFiles> } | null = null;

/** All of them, made once a course and not once a file. */
function getItemFiles() {
  const course = getCourse();
  if (made?.of !== course) made = { of: course, files: makeItemFiles(course) };
  return made.files;
}

export function generateStaticParams() {
  return Object.keys(getItemFiles()).map((name) => ({ file: `${name}.json` }));
}

/** The items a bank a file: pages that ask, print or mark questions load the banks that they show (runtime/load-items.ts). */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const file = own(getItemFiles(), (await params).file.replace(/\.json$/, ''));
  return file ? Response.json(file) : notFound();
}
