import type { MetadataRoute } from 'next';
import { getCourse } from './course';
import { siteUrl } from './share/site-address';

export const dynamic = 'force-static';

/** The pages that one may look for; not the keys, not what belongs to one learner. Empty while the site's address is unknown. */
export default function sitemap(): MetadataRoute.Sitemap {
  const { lessons, banks } = getCourse();
  const paths = [
    ...['/', '/argument/', '/atlas/', '/glossary/', '/sources/', '/teach/', '/about/'],
    ...lessons.map(({ id }) => `/lessons/${id}/`),
    ...banks.filter(({ draw }) => draw > 0).map(({ id }) => `/quiz/${id}/`),
  ];
  return paths.flatMap((path) => {
    const url = siteUrl(path);
    return url ? [{ url }] : [];
  });
}
