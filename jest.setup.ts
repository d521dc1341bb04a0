import '@testing-library/jest-dom';
import { TextDecoder, TextEncoder } from 'node:util';
import { configure } from '@testing-library/dom';

// Every browser has these; jsdom does not.
Object.assign(globalThis, { TextDecoder, TextEncoder });
if (typeof Element !== 'undefined') Object.assign(Element.prototype, { scrollIntoView: () => {} });

// What is loaded late comes late on a busy machine; a test that finds it at once doesn't wait.
configure({ asyncUtilTimeout: 10_000 });
