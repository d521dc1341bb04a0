import type { ResourceKind } from './cartridge-dialect';

/** A file of a cartridge, and how it stands in the course. */
export interface CartridgeResource {
  /** An XML name, unlike all others. */
  id: string;
  kind: ResourceKind;
  title: string;
  path: string;
  content: string;
  /** Seen by instructors alone; a lesson plan, where the standard has a word for what it is for. */
  isForTeachers?: boolean;
  use?: 'lessonplan' | 'unspecified';
}

/** A module of the course: a lesson, a quiz, or what goes before them. */
export interface CartridgeModule {
  id: string;
  title: string;
  resources: CartridgeResource[];
}
