'use client';

import styles from './SiteFrame.module.css';

/** Leads past the masthead, and leaves the address alone: its fragment names the step or the quiz form. */
export function SkipLink() {
  return (
    // biome-ignore lint/a11y/useValidAnchor: it is page navigation, and a plain link without a script
    <a
      href="#main"
      className={styles.skip}
      onClick={(event) => {
        event.preventDefault();
        const main = document.getElementById('main');
        main?.focus({ preventScroll: true });
        main?.scrollIntoView({ block: 'start' });
      }}
    >
      Skip to the content
    </a>
  );
}
