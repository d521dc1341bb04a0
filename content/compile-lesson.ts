import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleMDX } from 'mdx-bundler';
import remarkGfm from 'remark-gfm';
import { joinCites } from './join-cites';
import { nameTables } from './name-tables';

/** Packages whose version can change what a lesson compiles to. */
const TOOLS = ['mdx-bundler', '@mdx-js/esbuild', '@mdx-js/mdx', 'esbuild', 'remark-gfm'];
/** To be raised when the options below change. */
const FORMAT = 3;

/**
 * A lesson's MDX as the code that `getMDXComponent` of mdx-bundler/client/jsx takes; a syntax error throws.
 * Compiled code is kept in `cacheDir` (an absolute path) under a hash of source and tools, and never removed there.
 */
export async function compileLesson(source: string, { cacheDir }: { cacheDir: string }): Promise<string> {
  const file = join(/* turbopackIgnore: true */ cacheDir, `${hashInputs(source)}.js`);
  if (existsSync(/* turbopackIgnore: true */ file)) return readFileSync(/* turbopackIgnore: true */ file, 'utf8');
  const { code } = await bundleMDX({
    source,
    mdxOptions: (options) => ({
      ...options,
      remarkPlugins: [...(options.remarkPlugins ?? []), remarkGfm, nameTables, joinCites],
    }),
    // The error that is thrown says it all.
    esbuildOptions: (options) => ({ ...options, logLevel: 'silent' }),
  });
  mkdirSync(cacheDir, { recursive: true });
  // Two builds may compile the same lesson at once: a reader sees a whole file or none.
  const temporary = `${file}.${process.pid}.${process.hrtime.bigint()}.tmp`;
  writeFileSync(temporary, code);
  renameSync(temporary, file);
  return code;
}

function hashInputs(source: string): string {
  const parts = [FORMAT, process.env.NODE_ENV ?? '', listToolVersions(), source];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

let toolVersions: string[] | undefined;

function listToolVersions(): string[] {
  toolVersions ??= TOOLS.map((name) => {
    const file = join(/* turbopackIgnore: true */ process.cwd(), 'node_modules', name, 'package.json');
    const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const hasVersion = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
    return `${name}@${hasVersion ? manifest.version : 'unknown'}`;
  });
  return toolVersions;
}
