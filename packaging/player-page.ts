import { escapeXml } from './xml';

/**
 * index.html of a package. Its policy allows its own files alone; `canReach` lets it also speak with a record store on
 * any address (cmi5), and nothing else.
 */
export function writePlayerPage({
  title,
  scripts,
  canReach,
}: {
  title: string;
  scripts: readonly string[];
  canReach: boolean;
}): string {
  const policy = [
    "default-src 'self'",
    "script-src 'self'",
    "script-src-attr 'none'",
    "style-src 'self'",
    "style-src-attr 'none'",
    "img-src 'self' data:",
    `connect-src 'self'${canReach ? ' https: http:' : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
  return `<!doctype html>
<html lang="en-GB" class="js">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>${escapeXml(title)}</title>
<link rel="stylesheet" href="player.css">
${scripts.map((src) => `<script src="${src}" defer></script>`).join('\n')}
</head>
<body>
<div id="player"><p class="comes-late">A part of this module has not arrived yet. If this stays, reload the page; what your course has kept of your answers stands.</p></div>
<noscript><p>This module needs JavaScript: it marks your answers in your browser and tells your course how far you are.</p></noscript>
</body>
</html>
`;
}
