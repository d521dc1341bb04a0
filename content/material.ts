import type { ArgumentFile, TimelineFile } from './argument-schema';
import type {
  CodingRulesFile,
  ContradictionsFile,
  InvestigationsFile,
  TeamsFile,
  UnverifiedFile,
} from './evidence-schema';
import type { Fault, Path } from './fault';
import type { IdentitiesFile, RetiredFile } from './identities';
import type { LinkFile } from './read-links';
import type { LessonText } from './read-mdx';
import type { YamlText } from './read-yaml';
import type { BankFile, GlossaryFile, ItemFile, ModuleFile, ParagraphsFile, SourcesFile } from './schema';
import type { Shingles } from './shingles';
import type { TeachingFile } from './teaching-schema';

/** A YAML file whose shape is right, with the places of its values. */
export interface Shaped<T> {
  yaml: YamlText;
  value: T;
}

/** One item with its place in its bank's file. */
export interface ItemEntry {
  item: ItemFile;
  bank: string;
  yaml: YamlText;
  index: number;
}

export interface BankEntry {
  /** The file's name without its ending: the lesson's id, `final`, or a page's id. */
  id: string;
  yaml: YamlText;
  head: Pick<BankFile, 'bank' | 'quiz'> | null;
  /** The items whose shape is right. */
  items: ItemEntry[];
  /** Ids of all items, those of the wrong shape included, so that one fault does not bring ten others. */
  ids: ReadonlySet<string>;
  /** Whether every item has the right shape, so that counting them says something. */
  isWhole: boolean;
}

export interface LessonEntry extends LessonText {
  /** The file's name without its ending. */
  name: string;
  source: string;
}

/** The evidence tables, in quizzes/evidence. Null stands for a file that is missing or misshapen. */
export interface EvidenceMaterial {
  table: LinkFile | null;
  rules: Shaped<CodingRulesFile> | null;
  contradictions: Shaped<ContradictionsFile> | null;
  unverified: Shaped<UnverifiedFile> | null;
  teams: Shaped<TeamsFile> | null;
  investigations: Shaped<InvestigationsFile> | null;
}

/** One file of lessons/teaching: its name without the ending, and what it holds, null where it is misshapen. */
export interface TeachingEntry {
  name: string;
  note: Shaped<TeachingFile> | null;
}

/** All content as it was read, before any rule has looked at it. Null stands for a file that is missing or misshapen. */
export interface Material {
  module: Shaped<ModuleFile> | null;
  paragraphs: Shaped<ParagraphsFile> | null;
  glossary: Shaped<GlossaryFile> | null;
  sources: Shaped<SourcesFile> | null;
  /** Null for a module without a map of its argument. */
  argument: Shaped<ArgumentFile> | null;
  /** Null for a module without a timeline. */
  timeline: Shaped<TimelineFile> | null;
  lessons: LessonEntry[];
  banks: BankEntry[];
  /** Null for a module that was never published. */
  identities: Shaped<IdentitiesFile> | null;
  /** Null where nothing was retired. */
  retired: Shaped<RetiredFile> | null;
  /** Null for a module without evidence tables. */
  evidence: EvidenceMaterial | null;
  /** Null for a module without teaching notes. */
  teaching: TeachingEntry[] | null;
  /** Every YAML file that could be read, for the rules about words. */
  yamls: YamlText[];
  /** Faults of reading: missing and stray files, syntax, shape. */
  faults: Fault[];
}

/** What lessons and banks may name that stands in none of them. */
export type Known = Pick<Material, 'module' | 'glossary' | 'sources' | 'evidence' | 'identities' | 'retired'>;

/**
 * The files of one lesson (its MDX and its bank), those of the final or of a page (a bank), or all others together
 * (neither); with what they may name. What a rule finds in a part hangs on nothing else.
 */
export interface Part {
  name: string;
  /** One, or none. */
  lessons: LessonEntry[];
  /** One, or none. */
  banks: BankEntry[];
  /** The bank's; of the others all that could be read. */
  yamls: YamlText[];
  known: Known;
}

/** A name that no lesson has. */
const OTHER_FILES = '_others';

/** The content in parts: all of it, each file once. */
export function splitIntoParts({ lessons, banks, yamls, ...known }: Material): Part[] {
  const byName = new Map<string, Part>();
  const partOf = (name: string): Part => {
    const part = byName.get(name) ?? { name, lessons: [], banks: [], yamls: [], known };
    byName.set(name, part);
    return part;
  };
  for (const lesson of lessons) partOf(lesson.name).lessons.push(lesson);
  const ofBanks = new Set<YamlText>();
  for (const bank of banks) {
    const part = partOf(bank.id);
    part.banks.push(bank);
    part.yamls.push(bank.yaml);
    ofBanks.add(bank.yaml);
  }
  return [
    { name: OTHER_FILES, lessons: [], banks: [], yamls: yamls.filter((yaml) => !ofBanks.has(yaml)), known },
    ...byName.values(),
  ];
}

/** How much a module must hold. Tests of single rules set them low. */
export interface Minimums {
  scored: number;
  perBank: number;
  final: number;
  transfer: number;
  /** Least share (0–1) of scored items that apply or analyse. */
  higherOrder: number;
  steps: number;
  maxSteps: number;
}

export const MINIMUMS: Minimums = {
  scored: 75,
  perBank: 10,
  final: 15,
  transfer: 12,
  higherOrder: 0.4,
  steps: 6,
  maxSteps: 8,
};

/** What the rules measure by. */
export interface Standards extends Minimums {
  /** The article, as far as copying from it can be told. */
  article: Shingles;
}

/** Whether everything that module.yaml promises could be read, so that a thing not found is not there. */
export function isComplete({ module, lessons, banks }: Material): boolean {
  const count = module?.value.lessons.length;
  return (
    count === lessons.length &&
    module !== null &&
    banks.length === lessons.length + 1 + module.value.pages.length &&
    lessons.every(({ isUnreadable }) => !isUnreadable) &&
    banks.every(({ isWhole }) => isWhole)
  );
}

/** All items of all banks, in the order of files. */
export function allItems({ banks }: Pick<Material, 'banks'>): ItemEntry[] {
  return banks.flatMap((bank) => bank.items);
}

/** Items by id; of two with one id the later. */
export function entriesById(entries: ItemEntry[]): Map<string, ItemEntry> {
  return new Map(entries.map((entry) => [entry.item.id, entry]));
}

/** Every text in parsed YAML with the way to it, keys left out. */
export function* eachText(data: unknown, path: Path = []): Generator<{ path: Path; text: string }> {
  if (typeof data === 'string') yield { path, text: data };
  else if (Array.isArray(data)) for (const [i, value] of data.entries()) yield* eachText(value, [...path, i]);
  else if (typeof data === 'object' && data !== null)
    for (const [key, value] of Object.entries(data)) yield* eachText(value, [...path, key]);
}
