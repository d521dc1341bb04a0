/** What a package speaks with the LMS that it is played in. */
export const PACKAGE_FORMATS = ['scorm12', 'scorm2004', 'cmi5'] as const;
export type PackageFormat = (typeof PACKAGE_FORMATS)[number];

/** What people call them. */
export const FORMAT_NAMES: Record<PackageFormat, string> = {
  scorm12: 'SCORM 1.2',
  scorm2004: 'SCORM 2004, 4th edition',
  cmi5: 'cmi5',
};

export function isPackageFormat(text: string): text is PackageFormat {
  return PACKAGE_FORMATS.some((format) => format === text);
}
