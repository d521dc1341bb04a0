import { fetchFace, wearFace } from '../../runtime/face';

/** A page that stands still, with the faces of a style sheet, and what was asked of it. */
function aPage({ saveData = false, face = '', status = 'unloaded' } = {}) {
  const asked: string[] = [];
  const kept = new Map<string, string>();
  const faces = [{ family: '"Provinces Serif Fetched"', style: 'normal', status }];
  const page = {
    readyState: 'complete',
    documentElement: { dataset: face ? { face } : {} },
    fonts: Object.assign(faces, {
      load: async (name: string) => {
        asked.push(name);
        return faces;
      },
    }),
    defaultView: {
      navigator: { connection: { saveData } },
      requestIdleCallback: (act: () => void) => act(),
      localStorage: { setItem: (key: string, value: string) => kept.set(key, value) },
    },
  } as unknown as Document;
  return { page, asked, kept };
}

test('the first page of a visit fetches the typeface and changes nothing in what is shown', async () => {
  const { page, asked, kept } = aPage();

  expect(await fetchFace(page)).toBe(true);

  expect(asked).toHaveLength(1);
  expect([...kept.keys()]).toEqual(['provinces-face']);
  expect(page.documentElement.dataset.face).toBeUndefined();
});

test('where data are to be saved, or it is worn already, no typeface is fetched', async () => {
  const saving = aPage({ saveData: true });
  const wearing = aPage({ face: 'kept' });

  expect(await fetchFace(saving.page)).toBe(false);
  expect(await fetchFace(wearing.page)).toBe(false);

  expect([...saving.asked, ...wearing.asked]).toEqual([]);
});

test('a turn of the page puts on the typeface that has come, and none that has not', () => {
  const come = aPage({ status: 'loaded' });
  const late = aPage({ status: 'loading' });

  wearFace(come.page);
  wearFace(late.page);

  expect(come.page.documentElement.dataset.face).toBe('fetched');
  expect(late.page.documentElement.dataset.face).toBeUndefined();
});
