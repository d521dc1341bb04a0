import { writeGift } from './gift';
import { writeMoodleXml } from './moodle-xml';
import { writeQtiPackage } from './qti-package';
import type { ExportSource, QuizExport } from './quiz-export';

/** The formats that a quiz can be exported in. */
export const EXPORT_FORMATS = ['moodle', 'gift', 'qti21', 'qti30'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What people call them, what their files are, and how they are written. */
export const EXPORTS: Record<
  ExportFormat,
  { name: string; extension: string; type: string; write: (source: ExportSource) => QuizExport }
> = {
  moodle: { name: 'Moodle XML', extension: 'xml', type: 'application/xml', write: writeMoodleXml },
  gift: { name: 'GIFT', extension: 'gift.txt', type: 'text/plain', write: writeGift },
  qti21: {
    name: 'QTI 2.1',
    extension: 'qti21.zip',
    type: 'application/zip',
    write: (source) => writeQtiPackage(source, '2.1'),
  },
  qti30: {
    name: 'QTI 3.0',
    extension: 'qti30.zip',
    type: 'application/zip',
    write: (source) => writeQtiPackage(source, '3.0'),
  },
};

export function isExportFormat(text: string): text is ExportFormat {
  return EXPORT_FORMATS.some((format) => format === text);
}
