import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getMDXComponent } from 'mdx-bundler/client/jsx';
import { createElement, Fragment } from 'react';
import * as jsxRuntime from 'react/jsx-runtime';
import { renderToStaticMarkup } from 'react-dom/server';
import { compileLesson } from '../../content/compile-lesson';

let cacheDir = '';
beforeEach(() => {
  cacheDir = mkdtempSync(join(tmpdir(), 'cites-'));
});
afterEach(() => rmSync(cacheDir, { recursive: true }));

async function drawn(source: string): Promise<string> {
  const Lesson = getMDXComponent(await compileLesson(source, { cacheDir }), {
    React: { createElement, Fragment },
    _jsx_runtime: jsxRuntime,
  });
  const mark = () => createElement('b');
  return renderToStaticMarkup(createElement(Lesson, { components: { Cite: mark, Src: mark } }));
}

test('a mark and those behind it stay with the word before them', async () => {
  expect(await drawn('Lenz says so.<Cite p="P5" /><Src id="a" /> Who else?')).toBe(
    '<p>Lenz says <span class="nb">so.<b></b><b></b></span> Who else?</p>',
  );
});

test('the comma behind a mark stays with it, and so does the space before it', async () => {
  expect(await drawn('Jiangsu <Src id="a" />, since 1964.')).toBe(
    '<p><span class="nb">Jiangsu <b></b>,</span> since 1964.</p>',
  );
});

test('a mark behind what is no text stands as it was written', async () => {
  expect(await drawn('It is *lasting*<Cite p="P5" />.')).toBe('<p>It is <em>lasting</em><b></b>.</p>');
});
