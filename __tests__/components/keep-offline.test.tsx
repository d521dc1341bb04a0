import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { KeepOffline } from '../../components/shell/KeepOffline';
import { Announcer } from '../../components/ui/Announcer';

type Reply = (say: (text: object) => void) => void;

/** A worker on duty that answers each kind of message as told; browsers' own does so over the port. */
function offerWorker(replies: { asked: Reply; keep: Reply }): void {
  const active = {
    postMessage: ({ type }: { type: 'asked' | 'keep' }, [port]: MessagePort[]) =>
      replies[type]((text) => port?.postMessage(text)),
  };
  Object.defineProperty(navigator, 'serviceWorker', {
    configurable: true,
    value: { ready: Promise.resolve({ active }) },
  });
}

/** Both ends in one, as far as they are asked: jsdom has none. */
class Channel {
  port1: { onmessage?: (event: { data: object }) => void; close(): void } = { close: () => {} };
  port2 = { postMessage: (data: object) => void Promise.resolve().then(() => this.port1.onmessage?.({ data })) };
}

beforeEach(() => {
  Object.assign(globalThis, {
    MessageChannel: Channel,
    fetch: async () => ({ json: async () => ({ bytes: 1_240_000 }) }),
  });
});

afterEach(() => {
  Reflect.deleteProperty(navigator, 'serviceWorker');
  Reflect.deleteProperty(globalThis, 'MessageChannel');
  Reflect.deleteProperty(globalThis, 'fetch');
});

function open() {
  render(
    <Announcer>
      <KeepOffline sizeUrl="/kept/size.json" />
    </Announcer>,
  );
}

test('says how much it is, how far it has come, and that it is there, where the focus goes', async () => {
  let finish = () => {};
  offerWorker({
    asked: (say) => say({ isKept: false }),
    keep: (say) => {
      say({ done: 30, of: 120 });
      finish = () => say({ failed: 0 });
    },
  });
  open();

  await userEvent.click(await screen.findByRole('button', { name: 'Keep it all for offline use (about 1.2 MB)' }));
  const bar = await screen.findByRole('progressbar', { name: 'Kept so far' });
  await waitFor(() => expect(bar).toHaveAttribute('value', '30'));
  expect(bar).toHaveAttribute('max', '120');
  finish();

  const said = await screen.findByText(/^The whole module is kept on this device/, { selector: '[data-said]' });
  await waitFor(() => expect(said).toHaveFocus());
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.queryByRole('progressbar')).toBeNull();
});

test('what could not be had is said, with what to do, and can be tried again', async () => {
  let failed = 7;
  offerWorker({
    asked: (say) => say({ isKept: false }),
    keep: (say) => say({ failed }),
  });
  open();

  const button = await screen.findByRole('button', { name: /^Keep it all/ });
  await userEvent.click(button);
  expect(await screen.findByText(/try again with a better line/, { selector: '[data-said]' })).toBeVisible();
  failed = 0;
  await userEvent.click(button);

  expect(await screen.findByText(/^The whole module is kept/, { selector: '[data-said]' })).toBeVisible();
});

test('who has it all already is told so and offered nothing', async () => {
  offerWorker({ asked: (say) => say({ isKept: true }), keep: () => {} });
  open();

  expect(await screen.findByText(/^The whole module is kept/)).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});

test('a browser that keeps nothing says so when asked', async () => {
  open();

  await userEvent.click(await screen.findByRole('button', { name: /^Keep it all/ }));

  expect(await screen.findByText(/^Not all of it could be had/, { selector: '[data-said]' })).toBeVisible();
});
