import { act, render, screen } from '@testing-library/react';
import { MendAddress } from '../../components/shell/MendAddress';

afterEach(() => window.history.replaceState(null, '', '/'));

/** Where the page goes on to from an address, once what reads addresses has come. */
async function leave(address: string): Promise<string | undefined> {
  window.history.replaceState(null, '', address);
  const left: string[] = [];
  render(<MendAddress basePath="/sub" leaveTo={(to) => left.push(to)} />);
  await act(async () => {
    await import('../../domain/module-link');
  });
  return left[0];
}

test.each([
  ['/sub/i/%23tw_pattern', '/sub/i/#tw_pattern'],
  ['/sub/i%23tw_pattern', '/sub/i/#tw_pattern'],
  ['/sub/i/%2523tw_pattern', '/sub/i/#tw_pattern'],
  ['/sub/lessons/twinning/%23second-step', '/sub/lessons/twinning/#second-step'],
  ['/sub/lessons/twinning/%23second-step&utm_source=x', '/sub/lessons/twinning/#second-step'],
  ['/sub/assignment/%23a1.q1ZKLMpMzi9W.0f9c2a11', '/sub/assignment/#a1.q1ZKLMpMzi9W.0f9c2a11'],
  ['/sub/record/%23import=abc.1.1.x.0a1b2c).', '/sub/record/#import=abc.1.1.x.0a1b2c'],
  ['/sub/lessons/twinning).', '/sub/lessons/twinning/'],
  ['/sub/lessons/twinning/%3E#second-step', '/sub/lessons/twinning/#second-step'],
  ['/sub//elsewhere.example).', '/sub/elsewhere.example/'],
])('from %s it goes on to %s, and says so', async (address, to) => {
  expect(await leave(address)).toBe(to);
  expect(screen.getByRole('link')).toHaveAttribute('href', to);
});

test.each(['/sub/no-such-page/', '/sub/lessons/twinning/#second-step', '/sub/i/#'])(
  'from %s it goes nowhere',
  async (address) => {
    expect(await leave(address)).toBeUndefined();
  },
);
