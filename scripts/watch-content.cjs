// A loader for content/live.revision. Pages read lessons and banks from disk, which the development server cannot see;
// this module depends on both folders instead, and whoever imports it is refreshed when a file in them is saved.
const { createHash } = require('node:crypto');
const { existsSync, readdirSync, readFileSync, statSync } = require('node:fs');
const path = require('node:path');

const root = path.dirname(__dirname);

function hashContent(watch) {
  const hash = createHash('sha256');
  for (const folder of ['lessons', 'quizzes'].map((name) => path.join(root, name)).filter(existsSync)) {
    watch(folder);
    for (const file of readdirSync(folder, { recursive: true }).sort()) {
      const whole = path.join(folder, file);
      if (statSync(whole).isFile()) hash.update(`\0${file}\0`).update(readFileSync(whole));
    }
  }
  return hash.digest('hex');
}

module.exports = function watchContent() {
  // A build reads each file once, so it has nothing to watch.
  const isLive = process.env.NODE_ENV === 'development';
  const revision = isLive ? hashContent((folder) => this.addContextDependency(folder)) : '';
  return `export const contentRevision = '${revision}';`;
};
