import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { EarlyNotice } from '../components/shell/EarlyNotice';
import { EmbedFrame } from '../components/shell/EmbedFrame';
import { SiteFrame } from '../components/shell/SiteFrame';
import { Still } from '../components/ui/Still';
import './site.css';
import { AnyFrame } from './AnyFrame';
import { BASE_PATH } from './base-path';
import { getCourse } from './course';
import { EarlyScript } from './EarlyScript';
import { Providers } from './Providers';
import { sharePage } from './share/share-page';

export function generateMetadata(): Metadata {
  const course = getCourse();
  return {
    // A phone must not make links of dates and numbers: React would find another page than the one that was sent.
    formatDetection: { telephone: false, date: false, address: false, email: false, url: false },
    title: { default: course.title, template: `%s – ${course.title}` },
    appleWebApp: { title: course.title, statusBarStyle: 'default' },
    icons: { icon: `${BASE_PATH}/icon.svg`, apple: `${BASE_PATH}/share/icon-180.png` },
    ...sharePage(null),
    description: `An interactive module in five lessons on ${course.article.author}’s “${course.article.title}”.`,
  };
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f7f2e7' },
    { media: '(prefers-color-scheme: dark)', color: '#171410' },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  const { title, article } = getCourse();
  return (
    // The early script adds a class before React looks.
    <html lang="en-GB" suppressHydrationWarning>
      <head>
        <meta charSet="utf-8" />
        <EarlyScript />
      </head>
      <body>
        <EarlyNotice />
        {/* So that the build can name the still parts of every page. */}
        <Still />
        <Providers>
          <AnyFrame
            site={<SiteFrame title={title}>{children}</SiteFrame>}
            bare={
              <EmbedFrame title={title} author={article.author}>
                {children}
              </EmbedFrame>
            }
          />
        </Providers>
      </body>
    </html>
  );
}
