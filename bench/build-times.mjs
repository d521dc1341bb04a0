// @ts-check
// What building a course of many lessons costs, its check included, beside a bare Next export of as many pages.
import { spawn } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot as root } from '../scripts/run-typescript.mjs';
import { listFiles } from '../scripts/stamp.mjs';
import { prepareBareFloor } from './floors.mjs';
import { writeCourse } from './synthetic-course.mjs';

const SOURCES = ['app', 'components', 'content', 'domain', 'packaging', 'runtime', 'scripts'];
const FILES = ['next.config.js', 'tsconfig.json', 'package.json', 'package-lock.json', 'bench/sittings.json'];

/** A copy of the site with so many lessons; it shares the installed packages. */
export function writeSite(/** @type {string} */ work, /** @type {number} */ lessons) {
  const site = path.join(work, `site-${lessons}`);
  rmSync(site, { recursive: true, force: true });
  writeCourse(root, site, lessons);
  for (const part of [...SOURCES, ...FILES]) cpSync(path.join(root, part), path.join(site, part), { recursive: true });
  for (const file of existsSync(path.join(root, 'public')) ? readdirSync(path.join(root, 'public')) : [])
    cpSync(path.join(root, 'public', file), path.join(site, 'public', file), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(site, 'node_modules'));
  // The packages lie outside the copy.
  const config = path.join(site, 'next.config.js');
  writeFileSync(config, readFileSync(config, 'utf8').replace('root: __dirname', `root: ${JSON.stringify(root)}`));
  return site;
}

/** Runs a command and gives how long it took by the clock, and how much of the processors it took with all that it started. */
async function timeCommand(
  /** @type {readonly string[]} */ command,
  /** @type {{ cwd: string, env: Record<string, string> }} */ { cwd, env },
) {
  const start = performance.now();
  // The shell's own count of what its children took.
  const child = spawn('sh', ['-c', '"$0" "$@" >&2; code=$?; times; exit $code', process.execPath, ...command], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let told = '';
  child.stdout.on('data', (chunk) => {
    told += chunk;
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`${command.join(' ')} failed in ${cwd}`);
  return { wallS: (performance.now() - start) / 1000, cpuS: readTimes(told) };
}

/** Seconds of processor time of the children, from what a shell's `times` prints (user and system in its second line). */
export function readTimes(/** @type {string} */ told) {
  const [, children = ''] = told.trim().split('\n');
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

const countPages = (/** @type {string} */ site) =>
  listFiles(site, 'out').filter((file) => file.endsWith('/index.html')).length;

/** One row a number of lessons; each is built from nothing, ours and the bare one after another. */
export async function timeBuilds(
  /** @type {import('./floors.mjs').Floor} */ floor,
  /** @type {string} */ work,
  /** @type {readonly number[]} */ counts,
) {
  const rows = [];
  for (const lessons of counts) {
    const site = writeSite(work, lessons);
    const here = await timeCommand(['scripts/build.mjs', '--export'], { cwd: site, env: {} });
    const pages = countPages(site);
    const { folder, command, env } = prepareBareFloor(floor, work, pages);
    const bare = await timeCommand(command, { cwd: folder, env });
    rows.push({ lessons, pages, here, bare });
    for (const made of [site, folder]) rmSync(made, { recursive: true, force: true });
  }
  return rows;
}
