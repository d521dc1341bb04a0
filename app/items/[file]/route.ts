import { notFound } from 'next/navigation';
import { makeItemFiles } from '../../../content/item-files';
import { own } from '../../../domain/own';
import { getCourse } from '../../course';

// Files made at build, for `next start` and for the export alike.
export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return Object.keys(makeItemFiles(getCourse())).map((name) => ({ file: `${name}.json` }));
}

/** The items a bank a file: pages that ask, print or mark questions load the banks that they show (runtime/load-items.ts). */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const file = own(makeItemFiles(getCourse()), (await params).file.replace(/\.json$/, ''));
  return file ? Response.json(file) : notFound();
}
