/** The ways to a browser's storage, each with a trap that notes who asks. */
const PLACES = ['indexedDB', 'localStorage', 'sessionStorage', 'BroadcastChannel', 'caches'] as const;

const touched: string[] = [];

beforeEach(() => {
  jest.resetModules();
  for (const place of PLACES)
    Object.defineProperty(window, place, {
      configurable: true,
      get: () => {
        touched.push(place);
        return undefined;
      },
    });
  // Jest itself looks at every global now and then.
  touched.length = 0;
});

test.each([
  ['runtime/session', () => import('../../runtime/session')],
  ['runtime/open-storage', () => import('../../runtime/open-storage')],
  ['runtime/indexeddb-storage', () => import('../../runtime/indexeddb-storage')],
  ['runtime/memory-storage', () => import('../../runtime/memory-storage')],
  ['session/SessionProvider', () => import('../../components/session/SessionProvider')],
  ['exercises/Exercise', () => import('../../components/exercises/Exercise')],
  ['lesson/LessonShell', () => import('../../components/lesson/LessonShell')],
  ['quiz/Quiz', () => import('../../components/quiz/Quiz')],
])('importing %s touches no storage', async (_name, importIt) => {
  await importIt();

  expect(touched).toEqual([]);
});

test('a session touches no storage before it is loaded, and then it does', async () => {
  const { createSession } = await import('../../runtime/session');
  const { openStorage } = await import('../../runtime/open-storage');
  const session = createSession({ openStorage, now: () => 1, newId: () => 'a' });

  session.visit('twinning', 'guess');
  expect(touched).toEqual([]);
  await session.load();

  expect(touched).toContain('indexedDB');
  expect(session.getState()).toMatchObject({ isLoaded: true, refusal: 'refused' });
});
