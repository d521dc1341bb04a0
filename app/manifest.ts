import type { MetadataRoute } from 'next';
import { BASE_PATH } from './base-path';
import { getCourse } from './course';

export const dynamic = 'force-static';

/** So that a phone can keep the module among its apps. */
export default function manifest(): MetadataRoute.Manifest {
  const { title, article } = getCourse();
  const icon = (name: string, side: number, purpose: 'any' | 'maskable') => ({
    src: `${BASE_PATH}/share/${name}.png`,
    sizes: `${side}x${side}`,
    type: 'image/png',
    purpose,
  });
  return {
    name: title,
    short_name: 'Provinces',
    description: `An interactive module in five lessons on ${article.author}’s “${article.title}”.`,
    lang: 'en-GB',
    id: `${BASE_PATH}/`,
    start_url: `${BASE_PATH}/`,
    scope: `${BASE_PATH}/`,
    display: 'standalone',
    background_color: '#f7f2e7',
    theme_color: '#f7f2e7',
    icons: [icon('icon-192', 192, 'any'), icon('icon-512', 512, 'any'), icon('maskable-512', 512, 'maskable')],
  };
}
