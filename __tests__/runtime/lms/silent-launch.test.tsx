import { render, screen } from '@testing-library/react';
import { act } from 'react';
import { SessionProvider } from '../../../components/session/SessionProvider';
import { makeResumeTable } from '../../../domain/resume/resume-table';
import { LmsNotice } from '../../../packaging/player/LmsNotice';
import { WhenStarted } from '../../../packaging/player/WhenStarted';
import { createCmi5Driver } from '../../../runtime/lms/cmi5-driver';
import type { Fetch } from '../../../runtime/lms/learning-record-store';
import { createLmsConnection } from '../../../runtime/lms/lms-connection';
import type { LmsDriver } from '../../../runtime/lms/lms-driver';
import { createSession } from '../../../runtime/session';
import { aGradingCourse, anAssignment } from '../../domain/assignment/an-assignment';
import { aRecordStore } from './a-record-store';
import { aContent } from './a-report';

const table = makeResumeTable(anAssignment(), aGradingCourse());

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

async function showNotice(driver: LmsDriver) {
  const link = createLmsConnection(driver, table, () => 1);
  const session = createSession({ openStorage: link.openStorage, now: () => 1, newId: () => 'i' });
  render(
    <SessionProvider session={session}>
      <LmsNotice connection={link} />
    </SessionProvider>,
  );
  await act(async () => {
    const loading = session.load();
    await jest.advanceTimersByTimeAsync(200_000);
    await loading;
  });
  return session;
}

function aDriver(fetch: Fetch, states: Record<string, string> = {}) {
  const store = aRecordStore();
  for (const [name, text] of Object.entries(states)) store.states.set(name, text);
  const asked: Fetch = async (url, init) => {
    const mine = await fetch(url, init).catch(() => null);
    if (mine) return mine;
    return fetch === NOTHING ? store.fetch(url, init) : Promise.reject(new TypeError('network error'));
  };
  return createCmi5Driver(store.launch(), aContent(), { fetch: asked, now: () => 1, newUuid: () => 'u' });
}

const NOTHING: Fetch = () => Promise.reject(new TypeError('network error'));
const token = { 'auth-token': 'x' };
const answer = (text: () => Promise<string>) => ({ ok: true, status: 200, json: async () => token, text });

test.each([
  ['breaks off', () => Promise.reject(new TypeError('network error'))],
  ['is no JSON', async () => '<html>'],
  ['is a list', async () => '[]'],
  ['never comes', () => new Promise<string>(() => {})],
])('a launch whose body %s leaves the learner with a word, and the session loaded', async (_how, text) => {
  const session = await showNotice(
    aDriver(async (url) => answer(url.includes('/token') ? async () => JSON.stringify(token) : text)),
  );

  expect(session.getState().isLoaded).toBe(true);
  expect(screen.getByRole('complementary', { name: 'About your course' })).toHaveTextContent(
    'Your course did not let this session begin',
  );
});

test.each([[[{ toString: 1, valueOf: 1 }, 'completed', null, 5]], [{ length: 1 }], ['completed']])(
  'what an earlier session is said to have told may be anything: %j',
  async (told) => {
    const kept = JSON.stringify({ version: 2, number: '9', state: null, told });

    await showNotice(aDriver(NOTHING, { 'provinces-resume': kept }));

    expect(screen.queryByRole('complementary')).toBeNull();
  },
);

test('while a course is slow to answer nothing is begun anew and nothing is said to be lost', async () => {
  const store = aRecordStore();
  const slow: Fetch = async (url, init) => {
    await new Promise((resolve) => setTimeout(resolve, 10_000));
    return store.fetch(url, init);
  };
  const driver = createCmi5Driver(store.launch(), aContent(), { fetch: slow, now: () => 1, newUuid: () => 'u' });
  const link = createLmsConnection(driver, table, () => 1);
  const session = createSession({ openStorage: link.openStorage, now: () => 1, newId: () => 'i' });
  render(
    <SessionProvider session={session}>
      <LmsNotice connection={link} />
      <WhenStarted>The first lesson</WhenStarted>
    </SessionProvider>,
  );

  void session.load();
  await act(() => jest.advanceTimersByTimeAsync(9000));

  expect(screen.getByText('Asking your course where you left off …')).toBeVisible();
  expect(screen.queryByRole('complementary')).toBeNull();

  await act(() => jest.advanceTimersByTimeAsync(60_000));

  expect(screen.getByText('The first lesson')).toBeVisible();
  expect(screen.queryByRole('complementary')).toBeNull();
});

test('a driver that throws is a session that did not begin', async () => {
  const fail = () => Promise.reject(new Error('of ours'));

  await showNotice({ maxStateChars: 4096, open: fail, save: fail, close: fail });

  expect(screen.getByRole('complementary')).toHaveTextContent('did not let this session begin');
});
