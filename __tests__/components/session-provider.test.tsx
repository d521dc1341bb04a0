import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server.node';
import { Exercise } from '../../components/exercises/Exercise';
import { SessionProvider, useSession } from '../../components/session/SessionProvider';
import { KeepingNotice } from '../../components/shell/KeepingNotice';
import { Announcer, useAnnounce } from '../../components/ui/Announcer';
import { aSingle } from '../domain/an-item';
import { aSession } from '../runtime/a-session';

test('where the browser has no storage the page works on and says that nothing is kept', async () => {
  const user = userEvent.setup();
  render(
    <SessionProvider>
      <KeepingNotice />
      <Exercise item={aSingle()} />
    </SessionProvider>,
  );
  expect(await screen.findByText(/^This browser does not let the page keep anything/)).toBeInTheDocument();

  await user.click(screen.getByRole('radio', { name: 'The centre' }));
  await user.click(screen.getByRole('button', { name: 'Check' }));

  expect(screen.getByText('First try 100 %')).toBeInTheDocument();
});

test('on a plain-HTTP address, where a browser has no randomUUID, answers are logged all the same, each with its own id', async () => {
  const getRandomValues = window.crypto.getRandomValues.bind(window.crypto);
  const crypto = jest.spyOn(window, 'crypto', 'get').mockReturnValue({ getRandomValues } as Crypto);
  const ids: string[] = [];
  function Ids() {
    const session = useSession();
    return (
      <button
        type="button"
        onClick={() => {
          for (let i = 0; i < 50; i += 1) ids.push(session.startForm('twinning', 'each', false, () => []));
        }}
      >
        Draw
      </button>
    );
  }
  render(
    <SessionProvider>
      <Ids />
    </SessionProvider>,
  );

  await userEvent.setup().click(screen.getByRole('button', { name: 'Draw' }));
  crypto.mockRestore();

  expect(new Set(ids).size).toBe(50);
  for (const id of ids) expect(id).toMatch(/^[0-9a-z]{20}$/);
});

test('rendering on the server opens no storage', async () => {
  const opened = jest.fn();
  const { session } = aSession();

  renderToString(
    <SessionProvider session={{ ...session, load: opened }}>
      <Exercise item={aSingle()} />
    </SessionProvider>,
  );

  expect(opened).not.toHaveBeenCalled();
});

test('what needs a session says so where there is none', () => {
  const Lost = () => <>{String(useSession())}</>;

  expect(() => renderToString(<Lost />)).toThrow('useSession needs a SessionProvider above it');
});

test('the same words said twice are spoken twice: the status holds a new element', async () => {
  function Speaker() {
    const announce = useAnnounce();
    return (
      <button type="button" onClick={() => announce('Nothing has been marked.')}>
        Say it
      </button>
    );
  }
  render(
    <Announcer>
      <Speaker />
    </Announcer>,
  );
  const say = () => act(() => screen.getByRole('button', { name: 'Say it' }).click());

  say();
  const first = screen.getByText('Nothing has been marked.');
  say();

  await waitFor(() => expect(first).not.toBeInTheDocument());
  expect(screen.getByRole('status')).toHaveTextContent('Nothing has been marked.');
});
