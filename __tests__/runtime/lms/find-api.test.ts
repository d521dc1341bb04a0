import { findApi } from '../../../runtime/lms/find-api';

/** A window as far as the search looks into it; its parent is itself unless another is given. */
function aWindow(parts: Record<string, unknown>): Window {
  const made: Record<string, unknown> = { ...parts };
  made.parent ??= made;
  made.top ??= made.parent;
  return made as unknown as Window;
}

/** A window of another site: looking into it throws. */
function aForeignWindow(): Window {
  return new Proxy({} as Window, {
    get: () => {
      throw new DOMException('Blocked a frame', 'SecurityError');
    },
  });
}

const API = { LMSInitialize: () => 'true' };

test('the LMS is found in the page’s own window, a window above, or above the window that opened it', () => {
  const lms = aWindow({ API });

  expect(findApi(lms, 'API')).toBe(API);
  expect(findApi(aWindow({ parent: aWindow({ parent: lms }) }), 'API')).toBe(API);
  expect(findApi(aWindow({ opener: aWindow({ parent: lms }) }), 'API')).toBe(API);
  expect(findApi(aWindow({ parent: aWindow({ opener: lms }) }), 'API')).toBe(API);
});

test('an LMS of the other edition is none', () => {
  expect(findApi(aWindow({ API }), 'API_1484_11')).toBeNull();
});

test('trap 12: a frame of another site is no LMS, and looking into it breaks nothing', () => {
  const foreign = aForeignWindow();

  expect(findApi(aWindow({ parent: foreign }), 'API')).toBeNull();
  expect(findApi(aWindow({ opener: foreign }), 'API')).toBeNull();
});

test('windows without end are given up', () => {
  const endless: Window = new Proxy({} as Window, {
    get: (_target, key) => (key === 'parent' ? new Proxy(endless, {}) : undefined),
  });

  expect(findApi(endless, 'API')).toBeNull();
});
