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
<title>${escapeXml(title)}</title>
<link rel="stylesheet" href="player.css">
${scripts.map((src) => `<script src="${src}" defer></script>`).join('\n')}
</head>
<body>
<div id="player"></div>
<noscript><p>This module needs JavaScript: it marks your answers in your browser and tells your course how far you are.</p></noscript>
</body>
</html>
`;
}
