/** Every file of a drop, those in folders too. Must be called within the drop event: later the browser has let go of the entries. */
export async function listDropped(transfer: DataTransfer): Promise<File[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (entries.length === 0) return [...transfer.files];
  const files = await Promise.all(entries.map(listFiles));
  return files.flat();
}

async function listFiles(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile) return [await openFile(entry as FileSystemFileEntry)];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const files: File[] = [];
  for (;;) {
    // A reader gives at most a hundred at a time, and nothing once all were given.
    const batch = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (batch.length === 0) return files;
    files.push(...(await Promise.all(batch.map(listFiles))).flat());
  }
}

function openFile(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}
