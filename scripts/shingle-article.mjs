// Writes content/article-shingles.ts from a copy of the article, which itself stays outside the repository.
// Usage: node scripts/shingle-article.mjs <article.md>   (paragraphs under headings ## P1 to ## P10)
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importTypescript, projectRoot } from './run-typescript.mjs';

const path = process.argv[2];
if (!path) {
  console.error('Usage: node scripts/shingle-article.mjs <article.md>');
  process.exit(2);
}
const { shinglesOf } = await importTypescript('content/shingles.ts');
const sections = readFileSync(path, 'utf8')
  .split(/^## P\d+\s*$/m)
  .slice(1);
if (sections.length === 0) {
  console.error(`${path} has no headings ## P1, ## P2, …`);
  process.exit(1);
}
const hashes = new Set(sections.flatMap((section) => [...shinglesOf(section)].map(({ hash }) => hash)));
const rows = [...hashes].sort().reduce(
  (lines, hash) => {
    const last = lines.at(-1);
    if (last !== undefined && last.length + hash.length + 1 <= 116) lines[lines.length - 1] = `${last} ${hash}`;
    else lines.push(hash);
    return lines;
  },
  /** @type {string[]} */ ([]),
);
const target = join(projectRoot, 'content', 'article-shingles.ts');
writeFileSync(
  target,
  `/** Hashes of every nine consecutive words of the article, paragraph by paragraph; made by scripts/shingle-article.mjs. */\nexport const ARTICLE_SHINGLES: ReadonlySet<string> = new Set(
  \`
${rows.map((/** @type {string} */ row) => `  ${row}`).join('\n')}
  \`
    .trim()
    .split(/\\s+/),
);
`,
);
console.log(`${hashes.size} hashes of ${sections.length} paragraphs written to content/article-shingles.ts`);
