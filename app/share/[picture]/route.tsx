import { readFileSync } from 'node:fs';
import path from 'node:path';
import { notFound } from 'next/navigation';
import { ImageResponse } from 'next/og';
import { getCourse } from '../../course';
import { DRAWINGS } from '../pictures';
import { IconPicture, SharePicture } from '../SharePicture';
import { siteUrl } from '../site-address';

// Files made at build, for `next start` and for the export alike; nothing is fetched for them.
export const dynamic = 'force-static';
export const dynamicParams = false;

const ICONS: Record<string, { side: number; isMaskable: boolean }> = {
  'icon-180': { side: 180, isMaskable: true },
  'icon-192': { side: 192, isMaskable: false },
  'icon-512': { side: 512, isMaskable: false },
  'maskable-512': { side: 512, isMaskable: true },
};

interface Card {
  over: string;
  title: string;
  text: string;
  drawing: string;
}

/** All pictures by name: a card a lesson and a quiz, and one for each page that is handed on by itself. */
function listCards(): Record<string, Card> {
  const { lessons, banks, title, article, evidence } = getCourse();
  const drawingOf = (id: string) => (id in DRAWINGS ? id : 'home');
  const cards: Record<string, Card> = {
    home: {
      over: 'Five lessons',
      title,
      text: `${article.author}’s argument on China and Africa, to learn and to test.`,
      drawing: 'home',
    },
    atlas: {
      over: 'The evidence atlas',
      title: 'Which province goes where?',
      text: `${evidence.links.length} documented links between Chinese provinces and African countries, each with its source.`,
      drawing: 'home',
    },
    teach: {
      over: 'For teachers',
      title: 'Assign it to a class',
      text: 'A link, receipts and a gradebook. No accounts, nothing to install.',
      drawing: 'twinning',
    },
    question: {
      over: 'One question',
      title: 'Can you answer it?',
      text: 'With feedback on the spot.',
      drawing: 'unitary-actor',
    },
    assignment: {
      over: 'An assignment',
      title: 'Your work for the course',
      text: 'Open the link to begin.',
      drawing: 'twinning',
    },
  };
  for (const [i, lesson] of lessons.entries())
    cards[lesson.id] = {
      over: `Lesson ${i + 1} of ${lessons.length}`,
      title: lesson.title,
      text: lesson.question,
      drawing: drawingOf(lesson.id),
    };
  for (const bank of banks.filter(({ draw }) => draw > 0))
    cards[`quiz-${bank.id}`] = {
      over: 'Quiz',
      title: bank.title,
      text: `${bank.draw} questions, with feedback.`,
      drawing: drawingOf(bank.id),
    };
  return cards;
}

/** No page names a card where the site's address is not known (share-page.ts), and each takes as long to draw as many pages. */
export function generateStaticParams() {
  const cards = siteUrl('/') === null ? [] : Object.keys(listCards());
  return [...cards, ...Object.keys(ICONS)].map((name) => ({ picture: `${name}.png` }));
}

export async function GET(_: Request, { params }: { params: Promise<{ picture: string }> }) {
  const name = (await params).picture.replace(/\.png$/, '');
  const icon = ICONS[name];
  const card = listCards()[name];
  if (icon)
    return new ImageResponse(<IconPicture {...icon} />, { width: icon.side, height: icon.side, fonts: readFonts() });
  if (!card) notFound();
  return new ImageResponse(<SharePicture {...card} />, { width: 1200, height: 630, fonts: readFonts() });
}

function readFonts() {
  const read = (file: string) =>
    readFileSync(path.join(/* turbopackIgnore: true */ process.cwd(), 'app', 'share', file));
  return [
    { name: 'Text', data: read('text.woff') },
    { name: 'Title', data: read('title.woff') },
  ];
}
