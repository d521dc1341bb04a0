import { listDropped } from '../../components/teach/results/list-dropped';

// The outermost edge: what a browser hands over in a drop.
function aFile(name: string): FileSystemEntry {
  const entry = { isFile: true, name, file: (give: (file: File) => void) => give(new File([], name)) };
  return entry as unknown as FileSystemEntry;
}

/** Gives its entries at most two at a time, as browsers give at most a hundred. */
function aFolder(...entries: FileSystemEntry[]): FileSystemDirectoryEntry {
  const createReader = () => {
    let at = 0;
    return {
      readEntries: (give: (batch: FileSystemEntry[]) => void) => {
        give(entries.slice(at, at + 2));
        at += 2;
      },
    };
  };
  return { isFile: false, createReader } as unknown as FileSystemDirectoryEntry;
}

function aDrop(entries: (FileSystemEntry | null)[], files: File[] = []): DataTransfer {
  return { items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })), files } as unknown as DataTransfer;
}

test('files in folders in folders are all found, however many', async () => {
  const deep = aFolder(aFile('c'), aFile('d'), aFile('e'), aFolder(aFile('f')), aFolder());

  const { files } = await listDropped(aDrop([aFile('a'), aFolder(aFile('b'), deep)]));

  expect(files.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
});

test('where a browser knows no entries, the plain files are taken', async () => {
  const { files } = await listDropped(aDrop([null], [new File([], 'a')]));

  expect(files.map(({ name }) => name)).toEqual(['a']);
});

test('a folder or a file that can’t be read costs itself alone, and is named', async () => {
  const refuse = (_give: unknown, no: (error: Error) => void) => no(new Error('locked'));
  const folder = { isFile: false, name: 'folder', createReader: () => ({ readEntries: refuse }) };
  const file = { isFile: true, name: 'file', file: refuse };

  const { files, unread } = await listDropped(
    aDrop([folder, aFile('a'), file, aFile('b')] as unknown as FileSystemEntry[]),
  );

  expect(files.map(({ name }) => name)).toEqual(['a', 'b']);
  expect(unread).toEqual(['folder', 'file']);
});

test('folders in one another without end are left', async () => {
  const endless = { ...aFolder(), name: 'again' };
  endless.createReader = () => aFolder(endless).createReader();

  expect((await listDropped(aDrop([endless]))).unread).toEqual(['again']);
});

test('a folder without end is left as soon as it is stopped', async () => {
  let given = 0;
  const createReader = () => ({
    readEntries: (give: (batch: FileSystemEntry[]) => void) => {
      given += 1;
      give([aFile(`${given}`)]);
    },
  });
  const endless = { isFile: false, name: 'endless', createReader } as unknown as FileSystemDirectoryEntry;

  await listDropped(aDrop([endless]), () => given >= 3);

  expect(given).toBe(3);
});
