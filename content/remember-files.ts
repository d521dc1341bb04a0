/** A reader that remembers what it made of each file's last text: after one file is saved, one file is read anew. */
export function rememberFiles<T>(read: (file: string, source: string) => T): (file: string, source: string) => T {
  const last = new Map<string, { source: string; made: T }>();
  return (file, source) => {
    const known = last.get(file);
    if (known?.source === source) return known.made;
    const made = read(file, source);
    last.set(file, { source, made });
    return made;
  };
}
