import { parseInline } from '../inline';
import type { Citations, ItemPool } from '../item-pool';
import { own } from '../own';

/** A text as HTML, nothing in it taken for markup; composed (NFC), as Anki keeps its fields. */
export function escapeHtml(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** An item's text as HTML: emphasis, and Chinese terms in their language with pinyin. */
export function inlineHtml(text: string, zh: ItemPool['zh']): string {
  return parseInline(text)
    .map(({ kind, value }) => {
      if (kind === 'text') return escapeHtml(value);
      if (kind !== 'zh') return `<${kind}>${escapeHtml(value)}</${kind}>`;
      const term = own(zh, value);
      if (!term) return escapeHtml(value);
      return `<span lang="zh-Hans">${escapeHtml(term.text)}</span> <i lang="zh-Latn-pinyin">${escapeHtml(term.pinyin)}</i>`;
    })
    .join('');
}

/**
 * What Anki takes a field's checksum and sorting from (its `strip_html`): tags removed, entities decoded, and where there
 * are any, spaces that don't break made plain ones. Only for HTML made here, which holds no scripts, comments or media
 * and no entities but those of `escapeHtml`.
 */
export function stripHtml(html: string): string {
  const text = html.replace(/<[^>]*>/g, '');
  if (!text.includes('&')) return text;
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('\u00a0', ' ');
}

/** A link to the passage of a paragraph: a text fragment of a few words (WICG scroll-to-text-fragment). */
export function passageLink(
  paragraph: string,
  { article, paragraphs }: Pick<Citations, 'article' | 'paragraphs'>,
): string {
  const note = paragraphs.find(({ id }) => id === paragraph);
  if (!note) return escapeHtml(paragraph);
  const fragment = encodeURIComponent(note.find).replaceAll('-', '%2D');
  return `<a href="${escapeHtml(article.url)}#:~:text=${fragment}">${escapeHtml(paragraph)}</a>`;
}
