import type { Metadata } from 'next';
import { AboutText } from '../../components/reference/AboutText';
import { KeepOffline } from '../../components/shell/KeepOffline';
import { BASE_PATH } from '../base-path';
import { sharePage } from '../share/share-page';

export function generateMetadata(): Metadata {
  return { title: 'Privacy and accessibility', ...sharePage('/about/', 'home') };
}

export default function AboutPage() {
  return (
    <div className="page">
      <h1>Privacy and accessibility</h1>
      <AboutText />
      <section aria-labelledby="offline">
        <h2 id="offline">Reading offline</h2>
        <KeepOffline sizeUrl={`${BASE_PATH}/kept/size.json`} />
      </section>
    </div>
  );
}
