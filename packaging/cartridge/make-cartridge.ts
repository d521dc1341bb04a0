import { type Assignment, MAX_LINK_CHARS } from '../../domain/assignment/assignment';
import { encodeAssignment, listUnknown } from '../../domain/assignment/link';
import { outlineOf } from '../../domain/assignment/outline';
import { parseAssignment } from '../../domain/assignment/parse-assignment';
import type { Bank } from '../../domain/course';
import { nameFile, type ReadPlayerFile, settleAssignment } from '../package-assignment';
import type { PackagedCourse } from '../player-data';
import { writeXml } from '../xml';
import { writeZip } from '../zip';
import { listBanks, makeBanks } from './cartridge-banks';
import type { CartridgeData } from './cartridge-data';
import { CARTRIDGE_DIALECTS } from './cartridge-dialect';
import type { BankChoice, CartridgeFormat } from './cartridge-format';
import { cartridgeManifest } from './cartridge-manifest';
import { makeModules } from './cartridge-modules';
import type { CartridgeModule } from './cartridge-resource';
import { cartridgeNote } from './cc-question';
import { sayArticle } from './lesson-pages';
import { oneLine, writeWebLink } from './small-resources';
import { writeAboutPage } from './teacher-pages';

/** What a cartridge could not hold as it is, with the items that it is so of. */
export interface CartridgeNote {
  text: string;
  items: string[];
}

export type MadeCartridge =
  | { ok: true; name: string; mime: string; zip: Uint8Array; notes: CartridgeNote[] }
  /** Not valid, or about things that this course does not have: `unknown` lists them. */
  | { ok: false; why: 'unknown-content'; unknown: string[] }
  /** Too much for one link. */
  | { ok: false; why: 'too-long' };

const LICENCE =
  'No open licence goes with this module: ask whoever gave it to you before you pass it on beyond your course. The rights in the article are its author’s and publisher’s; the module quotes a few words of it and tells the rest in its own.';

/**
 * A Common Cartridge of an assignment: `site` is the root of the site that students use, without a stroke at its end.
 * The same choices give the same bytes, in a browser and on the command line.
 */
export async function makeCartridge(
  draft: Assignment,
  { format, site, banks }: { format: CartridgeFormat; site: string; banks: BankChoice },
  readFile: ReadPlayerFile,
): Promise<MadeCartridge> {
  const { course, cited } = await readJson<PackagedCourse>(readFile, 'course.json');
  const unknown = listUnknown(draft, outlineOf(course));
  if (unknown.length > 0 || !parseAssignment(draft)) return { ok: false, why: 'unknown-content', unknown };
  // As in packages; but students sign what they hand in, so the way to sign goes along.
  const assignment: Assignment = { ...settleAssignment(draft, course), sign: draft.sign };
  const link = encodeAssignment(assignment);
  if (link === null || link.length > MAX_LINK_CHARS) return { ok: false, why: 'too-long' };
  const data = await readJson<CartridgeData>(readFile, 'cartridge.json');
  const dialect = CARTRIDGE_DIALECTS[format];
  const assignmentUrl = `${site}/assignment/#${link}`;
  const chosen = listBanks(banks, assignment, course);
  // Without banks, what the ready quizzes are made of.
  const notes = listNotes(banks === 'none' ? listBanks('chosen', assignment, course) : chosen);
  const title = oneLine(assignment.title);
  const article = sayArticle(course);
  const start: CartridgeModule = {
    id: 'start',
    title: `Start: ${title}`,
    resources: [
      {
        ...{ id: 'link_start', kind: 'link', title: `Assignment: ${title}`, path: 'links/assignment.xml' },
        content: writeWebLink(`Assignment: ${title}`, assignmentUrl, dialect),
      },
      {
        ...{ id: 'about', kind: 'page', use: 'unspecified', isForTeachers: true },
        ...{ title: `For teachers: about this cartridge`, path: 'teachers/about.html' },
        content: writeAboutPage({
          ...{ title, assignmentUrl, resultsUrl: `${site}/teach/results/#${link}` },
          ...{ licence: LICENCE, article, notes },
          ...{ hasBanks: banks !== 'none', isForMoodle: format === 'cc11' },
        }),
      },
    ],
  };
  const modules = [start, ...makeModules({ assignment, course, cited, data, dialect, site, assignmentUrl })];
  const resources = makeBanks(chosen, course, dialect);
  const manifest = cartridgeManifest(
    {
      ...{ id: assignment.id, title, modules, banks: resources, licence: LICENCE },
      description: oneLine(`${course.title}: ${course.subtitle}. ${assignment.note}`),
      source: { text: article, url: course.article.url },
    },
    dialect,
  );
  const files = Object.fromEntries(
    [...modules.flatMap((module) => module.resources), ...resources].map(({ path, content }) => [path, content]),
  );
  files['imsmanifest.xml'] = writeXml(manifest);
  return {
    ...{ ok: true, name: `${nameFile(title)}.${format}.imscc`, mime: dialect.mime },
    ...{ zip: writeZip(files, 'imsmanifest.xml'), notes },
  };
}

/** One note a text, with all items that it is said of; what is left out comes first. */
function listNotes(banks: readonly Bank[]): CartridgeNote[] {
  const notes = new Map<string, string[]>();
  for (const item of banks.flatMap(({ items }) => items)) {
    const text = cartridgeNote(item);
    notes.set(text, [...(notes.get(text) ?? []), item.id]);
  }
  const isLeftOut = ({ text }: CartridgeNote) => Number(text.startsWith('Left out'));
  return [...notes]
    .map(([text, items]) => ({ text, items }))
    .sort((a, b) => isLeftOut(b) - isLeftOut(a) || (a.text < b.text ? -1 : 1));
}

async function readJson<T>(readFile: ReadPlayerFile, path: string): Promise<T> {
  return JSON.parse(new TextDecoder().decode(await readFile(path)));
}
