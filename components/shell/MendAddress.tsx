'use client';

import { useEffect, useState } from 'react';

/**
 * On the page for what is not there: where the address is one of ours that was changed on its way (`%23` for the #, signs
 * behind it), goes on to what was meant. `leaveTo` goes there without leaving this page in the history.
 */
export function MendAddress({
  basePath,
  leaveTo = (address) => window.location.replace(address),
}: {
  basePath: string;
  leaveTo?: (address: string) => void;
}) {
  const [meant, setMeant] = useState<string | null>(null);
  // The address is known in the browser alone.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for the address that was asked for
  useEffect(() => {
    void mendAddress(window.location, basePath).then((address) => {
      setMeant(address);
      if (address) leaveTo(address);
    });
  }, [basePath]);
  if (meant === null) return null;
  return (
    <p>
      The link was changed on its way. <a href={meant}>Go on to what it meant</a>
    </p>
  );
}

/** The address that was meant, or null when there is none, or it is this one. */
async function mendAddress({ pathname, search, hash }: Location, basePath: string): Promise<string | null> {
  // This page's code comes with every page; what reads addresses comes with this one alone.
  const { findPlace } = await import('../../domain/module-link');
  const path = pathname.startsWith(`${basePath}/`) ? pathname.slice(basePath.length) : pathname;
  const place = findPlace(`${path}${search}${hash}`);
  const plain = dropSigns(path);
  if (place && `${place.path}/` !== path) return `${basePath}${place.path}/#${place.fragment}`;
  // One slash: with two it would be another host.
  return plain === path ? null : `${basePath}/${plain.replace(/^[/\\]+/, '')}${hash}`;
}

/** A path without the signs of a sentence that was taken for a part of it. */
function dropSigns(path: string): string {
  const plain = path.replace(/(?:[)>\].,;:!?'"*]|%(?:3E|22|27|E2%80%9[DC9]|C2%A0|20))+\/?$/i, '');
  return plain === path ? path : plain.endsWith('/') ? plain : `${plain}/`;
}
