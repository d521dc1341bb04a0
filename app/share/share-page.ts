import type { Metadata } from 'next';
import { getCourse } from '../course';
import { siteUrl } from './site-address';

/**
 * What a page is shared with: its place (null for whichever page says nothing else) and its picture (share/[picture]). Previews and search
 * engines take whole addresses alone, so without SITE_ADDRESS only words are left; they come from title and description.
 */
export function sharePage(
  path: string | null,
  picture = 'home',
): Pick<Metadata, 'alternates' | 'openGraph' | 'twitter'> {
  const url = path === null ? null : siteUrl(path);
  const image = siteUrl(`/share/${picture}.png`);
  return {
    ...(url && { alternates: { canonical: url } }),
    openGraph: {
      type: 'website',
      locale: 'en_GB',
      siteName: getCourse().title,
      ...(url && { url }),
      ...(image && {
        images: [{ url: image, width: 1200, height: 630, alt: 'Tiles in red and green, linked by lines' }],
      }),
    },
    twitter: { card: image ? 'summary_large_image' : 'summary', ...(image && { images: [image] }) },
  };
}
