'use client';

import { CopyButton } from './CopyButton';

/** The button that copies what shows an address of ours inside another page. */
export function EmbedCode({ src, title, height }: { src: string; title: string; height: number }) {
  return <CopyButton text={writeEmbed({ src, title, height })} name="Copy embed code" />;
}

function writeEmbed({ src, title, height }: { src: string; title: string; height: number }): string {
  const quote = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<iframe src="${quote(src)}" title="${quote(title)}" width="100%" height="${height}" loading="lazy"></iframe>`;
}
