/** What a drop held: its files, and what the browser could not read, by name. */
export interface Dropped {
  files: File[];
  unread: string[];
}

/** Files of one drop that are taken, and folders in one another: more is a whole disk. */
const MAX_FILES = 20_000;
const MAX_DEPTH = 20;

/**
 * Every file of a drop, those in folders too; what can't be read costs itself alone. Must be called within the drop event:
 * later the browser has let go of the entries. Ends early, with what it has, once `isStopped` says so.
 */
export async function listDropped(transfer: DataTransfer, isStopped: () => boolean = () => false): Promise<Dropped> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  const dropped: Dropped = { files: [], unread: [] };
  if (entries.length === 0) dropped.files.push(...[...transfer.files].slice(0, MAX_FILES));
  for (const entry of entries) await takeEntry(entry, 0, dropped, isStopped);
  return dropped;
}

async function takeEntry(
  entry: FileSystemEntry,
  depth: number,
  dropped: Dropped,
  isStopped: () => boolean,
): Promise<void> {
  if (isStopped()) return;
  if (dropped.files.length >= MAX_FILES || depth > MAX_DEPTH) {
    dropped.unread.push(entry.name);
    return;
  }
  try {
    if (entry.isFile) dropped.files.push(await openFile(entry as FileSystemFileEntry));
    else
      for (const inner of await listEntries(entry as FileSystemDirectoryEntry, isStopped))
        await takeEntry(inner, depth + 1, dropped, isStopped);
  } catch {
    // Locked, or gone meanwhile.
    dropped.unread.push(entry.name);
  }
}

async function listEntries(folder: FileSystemDirectoryEntry, isStopped: () => boolean): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  while (entries.length < MAX_FILES && !isStopped()) {
    // A reader gives at most a hundred at a time, and nothing once all were given.
    const batch = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (batch.length === 0) break;
    entries.push(...batch);
  }
  return entries;
}

function openFile(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}
