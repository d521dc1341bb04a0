import type { TeachingNote } from '../../domain/teaching';
import type { XmlElement } from '../xml';

/** A step of a lesson as it is read: elements of HTML, and those of the lesson language by their own names. */
export interface ReadingStep {
  id: string;
  title: string;
  nodes: (XmlElement | string)[];
}

/** `cartridge.json`: what a cartridge is made from besides `course.json`. */
export interface CartridgeData {
  /** Lesson id → its steps. */
  readings: Record<string, ReadingStep[]>;
  teaching: TeachingNote[];
}
