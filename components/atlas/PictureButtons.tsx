'use client';

import type { AtlasState } from '../../domain/evidence/atlas-state';
import type { EvidenceLinkHead } from '../../domain/evidence/evidence';
import { sayFinding } from '../../domain/evidence/say-finding';
import { fileDate } from '../../runtime/save-file';
import { useSaying } from '../ui/use-saying';

/** The view as a picture to hand round; what draws it comes with the press. */
export function PictureButtons({
  title,
  credit,
  state,
  links,
  shown,
}: {
  title: string;
  credit: string;
  state: AtlasState;
  links: readonly EvidenceLinkHead[];
  /** Those that fit the choice. */
  shown: readonly EvidenceLinkHead[];
}) {
  const [said, say] = useSaying();
  const save = async (kind: 'png' | 'svg') => {
    const name = `evidence-atlas.${kind}`;
    try {
      const { savePicture } = await import('./save-picture');
      const date = fileDate(Date.now());
      await savePicture(kind, name, { title, credit, date, state, links, finding: sayFinding(shown, state) });
      say(`${name} was handed to your browser.`);
    } catch {
      say('The picture could not be made. Try again, or print this page.');
    }
  };
  return (
    <>
      <button type="button" onClick={() => void save('png')}>
        Save this view as PNG
      </button>{' '}
      <button type="button" onClick={() => void save('svg')}>
        as SVG
      </button>{' '}
      {said}
    </>
  );
}
