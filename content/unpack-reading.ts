import type { BankEntry, LessonEntry } from './material';
import type { Prose } from './prose';
import { type LessonText, readMdx } from './read-mdx';
import { nameFiles, type PartReading, type PartTexts } from './read-part';
import { readYaml, type YamlText } from './read-yaml';
import type { ItemFile } from './schema';

/** What reading made of a part whose files have no fault, as it can be kept. Places are left out: few are asked for. */
export interface KeptReading {
  lesson: (Pick<LessonText, 'id' | 'steps' | 'mentions'> & { prose: Pick<Prose, 'text' | 'step'>[] }) | null;
  bank: { head: BankEntry['head']; items: ItemFile[] } | null;
}

export function packReading({ lesson, bank }: PartReading): KeptReading {
  return {
    lesson: lesson && {
      id: lesson.id,
      steps: lesson.steps,
      mentions: lesson.mentions,
      prose: lesson.prose.map(({ text, step }) => ({ text, step })),
    },
    bank: bank && { head: bank.head, items: bank.items.map(({ item }) => item) },
  };
}

/** What reading these texts makes; where a place in a file is asked for, the file is read after all. */
export function unpackReading(name: string, { mdx, yaml }: PartTexts, kept: KeptReading): PartReading {
  return {
    lesson: kept.lesson && mdx !== null ? unpackLesson(name, mdx, kept.lesson) : null,
    bank: kept.bank && yaml !== null ? unpackBank(name, yaml, kept.bank) : null,
    faults: [],
  };
}

function unpackLesson(name: string, source: string, kept: NonNullable<KeptReading['lesson']>): LessonEntry {
  const file = nameFiles(name).mdx;
  const read = once(() => readMdx(file, source));
  const prose = kept.prose.map(
    ({ text, step }, i): Prose => ({
      text,
      step,
      at: (index) => read().prose[i]?.at(index) ?? { line: 1, column: 1 },
    }),
  );
  return { ...kept, prose, file, name, source, faults: [], isUnreadable: false };
}

function unpackBank(id: string, source: string, { head, items }: NonNullable<KeptReading['bank']>): BankEntry {
  const yaml = readWhenAsked(nameFiles(id).yaml, source);
  return {
    id,
    yaml,
    head,
    items: items.map((item, index) => ({ item, bank: id, yaml, index })),
    ids: new Set(items.map((item) => item.id)),
    isWhole: true,
  };
}

function readWhenAsked(file: string, source: string): YamlText {
  const read = once(() => readYaml(file, source));
  return {
    file,
    source,
    get data() {
      return read().data;
    },
    faults: [],
    locate: (path) => read().locate(path),
    locateValue: (path) => read().locateValue(path),
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
