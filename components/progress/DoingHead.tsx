import { AppLink } from '../ui/AppLink';
import styles from './DoingHead.module.css';

const TABS = [
  { href: '/progress', name: 'Memory' },
  { href: '/results', name: 'Results' },
  { href: '/record', name: 'Record' },
] as const;

/** The head that the three pages on "how am I doing" share, with the way from each to the others. */
export function DoingHead({ title, at }: { title: string; at: (typeof TABS)[number]['href'] }) {
  return (
    <header className={styles.head}>
      <p className={styles.over}>How you are doing</p>
      <h1>{title}</h1>
      <nav aria-label="How you are doing">
        <ul>
          {TABS.map(({ href, name }) => (
            <li key={href}>
              <AppLink href={href} aria-current={href === at ? 'page' : undefined}>
                {name}
              </AppLink>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
