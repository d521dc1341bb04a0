/** Data for search engines and catalogues (schema.org). A browser runs none of it, so the policy has no say in it. */
export function JsonLd({ data }: { data: object }) {
  const text = JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c');
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own data, without a way out of the element
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
}
