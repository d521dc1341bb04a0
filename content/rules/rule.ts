import { type FaultText, formatPath, type Path, type Severity } from '../fault';
import type { ItemEntry, LessonEntry, Material, Part, Standards } from '../material';
import type { Position, YamlText } from '../read-yaml';

/** One thing that a rule objects to. A warning inside an item can be waived there. */
export interface Finding extends FaultText, Position {
  file: string;
  path: string;
  entry?: ItemEntry;
}

export interface Rule {
  /** Kebab-case and stable: waivers name it. */
  id: string;
  severity: Severity;
}

/**
 * A rule that looks at one part of the content, and finds what is wrong in its files alone (rules/lesson/). What it finds
 * is kept until these files change, or what they may name.
 */
export interface LessonRule extends Rule {
  find: (part: Part, standards: Standards) => Iterable<Finding>;
}

/** A rule that holds lessons, banks or the files beside them against one another (rules/module/). It is asked every time. */
export interface ModuleRule extends Rule {
  find: (material: Material, standards: Standards, sentences: readonly Sentence[]) => Iterable<Finding>;
}

/** A sentence of an item by its content words; those of a part are kept with it, so that all are quickly compared. */
export interface Sentence {
  entry: ItemEntry;
  path: Path;
  words: readonly string[];
}

/** A finding at a value of a YAML file. */
export function inYaml(yaml: YamlText, path: Path, text: FaultText): Finding {
  return { file: yaml.file, ...yaml.locate(path), path: formatPath(path), ...text };
}

/** A finding at a part of an item; `path` begins inside the item. */
export function inItem(entry: ItemEntry, path: Path, text: FaultText): Finding {
  return { ...inYaml(entry.yaml, ['items', entry.index, ...path], text), entry };
}

/** A finding in a lesson, in one of its steps or (-1) outside them. */
export function inLesson(lesson: LessonEntry, step: number, position: Position, text: FaultText): Finding {
  const id = lesson.steps[step]?.id;
  return { file: lesson.file, ...position, path: id === undefined ? '' : `step ${id}`, ...text };
}
