import { type FaultText, formatPath, type Path, type Severity } from '../fault';
import type { ItemEntry, LessonEntry, Material, Standards } from '../material';
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
  find: (material: Material, standards: Standards) => Iterable<Finding>;
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
