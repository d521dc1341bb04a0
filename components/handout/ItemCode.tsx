'use client';

import { Fragment, Suspense } from 'react';
import { useIsHydrated } from '../session/SessionProvider';
import { lazyOr } from '../ui/lazy-or';
import styles from './Handout.module.css';
import { itemPath } from './item-path';

// The encoder is on no other page's bill.
const QrCode = lazyOr(
  async () => (await import('../ui/QrCode')).QrCode,
  () => null,
);

/**
 * The way from a printed question to the same one on this site: its short link, and once the script knows the site's
 * address the code of the whole link.
 */
export function ItemCode({ item, name, basePath }: { item: string; name: string; basePath: string }) {
  const path = `${basePath}${itemPath(item)}`;
  const isHydrated = useIsHydrated();
  const address = isHydrated ? `${window.location.origin}${path}` : null;
  return (
    <div className={styles.code} data-codes>
      {address && (
        <Suspense fallback={null}>
          <QrCode text={address} name={`QR code of ${name}`} />
        </Suspense>
      )}
      <a href={path} className={styles.short}>
        {(address?.replace(/^https?:\/\//, '') ?? path).replace(`#${item}`, '')}
        <wbr />#
        {item.split('_').map((word, i) => {
          const key = `${i}${word}`;
          return (
            <Fragment key={key}>
              {i > 0 && '_'}
              <wbr />
              {word}
            </Fragment>
          );
        })}
        <span className="visually-hidden"> (short link of {name})</span>
      </a>
    </div>
  );
}
