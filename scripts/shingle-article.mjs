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
const { collectShingles } = await importTypescript('content/shingles.ts');
const sections = readFileSync(path, 'utf8')
  .split(/^## P\d+\s*$/m)
  .slice(1);
if (sections.length === 0) {
  console.error(`${path} has no headings ## P1, ## P2, …`);
  process.exit(1);
}
const { rolling, hashes } = collectShingles(sections);

/** Sorted, in lines of at most 118 characters. */
function writeRows(/** @type {Iterable<string>} */ tokens) {
  const rows = [...tokens].sort().reduce(
    (lines, token) => {
      const last = lines.at(-1);
      if (last !== undefined && last.length + token.length + 1 <= 114) lines[lines.length - 1] = `${last} ${token}`;
      else lines.push(token);
      return lines;
    },
    /** @type {string[]} */ ([]),
  );
  return rows.map((row) => `    ${row}`).join('\n');
}

const target = join(projectRoot, 'content', 'article-shingles.ts');
writeFileSync(
  target,
  `import type { Shingles } from './shingles';

/** Every nine consecutive words of the article, paragraph by paragraph, in hashes; made by scripts/shingle-article.mjs. */\nexport const ARTICLE_SHINGLES: Shingles = {
  hashes: new Set(
    \`
${writeRows(hashes)}
    \`
      .trim()
      .split(/\\s+/),
  ),
  rolling: new Set(
    \`
${writeRows([...rolling].map((hash) => hash.toString(16).padStart(8, '0')))}
    \`
      .trim()
      .split(/\\s+/)
      .map((hash) => Number.parseInt(hash, 16)),
  ),
};
`,
);
console.log(`${hashes.size} hashes of ${sections.length} paragraphs written to content/article-shingles.ts`);
