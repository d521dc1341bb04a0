import { registerServiceWorker } from '../../runtime/register-service-worker';

/** What a browser with service workers offers, as far as it is asked. */
function offer(register: jest.Mock): void {
  Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: { register } });
}

afterEach(() => {
  Reflect.deleteProperty(navigator, 'serviceWorker');
});

test('a browser without service workers is left as it is', async () => {
  expect(await registerServiceWorker('')).toBe(false);
});

test('the worker of this site is asked for, under its base path', async () => {
  const register = jest.fn().mockResolvedValue({});
  offer(register);

  expect(await registerServiceWorker('/module')).toBe(true);

  expect(register.mock.calls).toEqual([['/module/sw.js', { updateViaCache: 'none' }]]);
});

test('a browser that refuses is no error', async () => {
  offer(jest.fn().mockRejectedValue(new DOMException('insecure', 'SecurityError')));

  expect(await registerServiceWorker('')).toBe(false);
});

test('it waits until the page has loaded', async () => {
  const register = jest.fn().mockResolvedValue({});
  offer(register);
  const state = jest.spyOn(document, 'readyState', 'get').mockReturnValue('interactive');

  const registered = registerServiceWorker('');
  await Promise.resolve();
  expect(register).not.toHaveBeenCalled();
  window.dispatchEvent(new Event('load'));

  expect(await registered).toBe(true);
  state.mockRestore();
});
