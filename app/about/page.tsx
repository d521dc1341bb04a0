import type { Metadata } from 'next';
import { AboutText } from '../../components/reference/AboutText';

export const metadata: Metadata = { title: 'Privacy and accessibility' };

export default function AboutPage() {
  return (
    <>
      <h1>Privacy and accessibility</h1>
      <AboutText />
    </>
  );
}
