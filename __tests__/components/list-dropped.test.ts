import { listDropped } from '../../components/teach/results/list-dropped';

// The outermost edge: what a browser hands over in a drop.
function aFile(name: string): FileSystemEntry {
  const entry = { isFile: true, name, file: (give: (file: File) => void) => give(new File([], name)) };
  return entry as unknown as FileSystemEntry;
}

/** Gives its entries at most two at a time, as browsers give at most a hundred. */
function aFolder(...entries: FileSystemEntry[]): FileSystemEntry {
  const createReader = () => {
    let at = 0;
    return {
      readEntries: (give: (batch: FileSystemEntry[]) => void) => {
        give(entries.slice(at, at + 2));
        at += 2;
      },
    };
  };
  return { isFile: false, createReader } as unknown as FileSystemEntry;
}

function aDrop(entries: (FileSystemEntry | null)[], files: File[] = []): DataTransfer {
  return { items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })), files } as unknown as DataTransfer;
}

test('files in folders in folders are all found, however many', async () => {
  const deep = aFolder(aFile('c'), aFile('d'), aFile('e'), aFolder(aFile('f')), aFolder());

  const files = await listDropped(aDrop([aFile('a'), aFolder(aFile('b'), deep)]));

  expect(files.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
});

test('where a browser knows no entries, the plain files are taken', async () => {
  const files = await listDropped(aDrop([null], [new File([], 'a')]));

  expect(files.map(({ name }) => name)).toEqual(['a']);
});

test('a folder that can’t be read is a rejection for the page to tell', async () => {
  const locked = {
    isFile: false,
    createReader: () => ({
      readEntries: (_give: unknown, refuse: (error: Error) => void) => refuse(new Error('locked')),
    }),
  } as unknown as FileSystemEntry;

  await expect(listDropped(aDrop([locked]))).rejects.toThrow('locked');
});
