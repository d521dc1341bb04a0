'use client';

import { memo } from 'react';
import { type AtlasState, START, writeAtlas } from '../../domain/evidence/atlas-state';
import type { EvidenceLink } from '../../domain/evidence/evidence';
import { writeEvidenceCsv } from '../../domain/evidence/write-csv';
import { saveFile } from '../../runtime/save-file';
import { useIsHydrated } from '../session/SessionProvider';
import { AppLink } from '../ui/AppLink';
import { CopyButton } from '../ui/CopyButton';
import { EmbedCode } from '../ui/EmbedCode';
import { useSaying } from '../ui/use-saying';
import { nameView } from './name-view';
import { PictureButtons } from './PictureButtons';
import styles from './ShareView.module.css';

/** The table as a file, and this view's address and tag. */
export const ShareView = memo(function ShareView({
  state,
  all,
  links,
  isWhole,
  csvUrl,
  credit,
}: {
  state: AtlasState;
  all: readonly EvidenceLink[];
  /** Those of the view. */
  links: readonly EvidenceLink[];
  isWhole: boolean;
  csvUrl: string;
  /** Whose argument and whose tables, in a sentence or two. */
  credit: string;
}) {
  const query = writeAtlas({ ...state, investigation: null, step: START.step });
  const tag = `<Atlas view="${query}">What to see in it.</Atlas>`;
  const [said, say] = useSaying();
  // The server does not know where the site will stand.
  const isHydrated = useIsHydrated();
  const title = nameView(state);
  const address = `${isHydrated ? window.location.origin + window.location.pathname : ''}${query === '' ? '' : `?${query}`}`;
  return (
    <section className={styles.share} aria-labelledby="share">
      <h2 id="share">Take it with you</h2>
      <ul>
        <li>
          <a href={csvUrl} download="evidence-atlas.csv">
            Download all links with their sources (CSV)
          </a>
        </li>
        {!isWhole && links.length > 0 && (
          <li className="script-only">
            <button
              type="button"
              onClick={() => {
                saveFile('evidence-atlas-view.csv', 'text/csv;charset=utf-8', `\ufeff${writeEvidenceCsv(links)}`);
                say('evidence-atlas-view.csv was handed to your browser.');
              }}
            >
              Download the {links.length} shown
            </button>{' '}
            {said}
          </li>
        )}
        <li className="script-only">
          <AppLink href={`/atlas${query === '' ? '' : `?${query}`}`}>The address of this view</AppLink> shows what you
          see to whoever opens it. <CopyButton text={address} name="Copy the address" />
        </li>
        <li className="script-only">
          <PictureButtons
            title={title}
            credit={`${credit} ${isHydrated ? window.location.origin + window.location.pathname : ''}.`}
            state={state}
            links={all}
            shown={links}
          />
        </li>
        <li className="script-only">
          Inside another page, such as a course’s:{' '}
          <EmbedCode
            src={address.replace(/atlas\/(?=\?|$)/, 'embed/atlas/')}
            title={title}
            height={state.as === 'pairs' ? 1500 : 820}
          />
        </li>
      </ul>
      <details className="script-only">
        <summary>Put this view into a lesson</summary>
        <p>
          In the MDX of a lesson of this module, with a caption of your own. On any other page, give the address above
          as a link.
        </p>
        <pre className={styles.tag}>
          <code>{tag}</code>
        </pre>
      </details>
    </section>
  );
});
