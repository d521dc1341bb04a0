import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/**
 * esbuild makes the name of a container local to its CSS module, so that no `@container page (…)` of one file would find
 * the `page` of another, as it does on the site. While it bundles, the names stand where it leaves them alone.
 */
export const shareContainers: Plugin = {
  name: 'share-containers',
  setup({ onLoad, onEnd }) {
    onLoad({ filter: /\.module\.css$/ }, ({ path }) => ({
      contents: hideContainers(readFileSync(path, 'utf8')),
      loader: 'local-css',
    }));
    onEnd(({ outputFiles = [] }) => {
      for (const file of outputFiles)
        if (file.path.endsWith('.css')) file.contents = new TextEncoder().encode(showContainers(file.text));
    });
  },
};

function hideContainers(css: string): string {
  return css
    .replace(/@container ([a-z]+) (?=\()/g, '@supports (--container: $1) and ')
    .replace(/container: ([a-z]+) \/ inline-size/g, 'container-type: inline-size; --container: $1');
}

function showContainers(css: string): string {
  return css
    .replace(/@supports ?\(--container: ?([a-z]+)\) ?and ?/g, '@container $1 ')
    .replace(/--container: ?([a-z]+)/g, 'container-name:$1');
}
