/** What a manifest says of a package. */
export interface ManifestContent {
  /** An XML name: letters, digits, _ and -, not beginning with a digit. */
  id: string;
  title: string;
  /** What students read about it; may be empty. */
  note: string;
  /** 0 to 1. */
  passMark: number;
  /** Everything in the zip but the manifest, as paths from its root. */
  files: readonly string[];
}
