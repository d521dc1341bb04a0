import { escapeXml, writeFragment, type XmlElement } from '../xml';

export type Nodes = (XmlElement | string)[];

/** A page that stands in a course: no script, no style, nothing from elsewhere. */
export function writeHtmlPage(title: string, body: readonly (XmlElement | string)[]): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(title)}</title>
</head>
<body>
${writeFragment(body)}
</body>
</html>
`;
}
