'use client';

import { useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { LIMITS } from '../../domain/assignment/assignment';
import { decodeAssignment, encodeAssignment } from '../../domain/assignment/link';
import type { Outline } from '../../domain/assignment/outline';
import { replaceAddress } from '../../runtime/address';
import { randomId } from '../../runtime/random-id';
import { sayRules } from '../assignment/describe-rules';
import { sayLinkFault } from '../assignment/say-link-fault';
import { useIsHydrated, useSession } from '../session/SessionProvider';
import { useAnnounce } from '../ui/Announcer';
import { FaultBoundary } from '../ui/FaultBoundary';
import { useOwnHeight } from '../ui/use-own-height';
import { type AssignmentSettings, newSettings, readSettings, rulesOf, settingsOf } from './assignment-settings';
import { DueFields } from './DueFields';
import { PartsFields } from './PartsFields';
import { PresetCards } from './PresetCards';
import { fillIn, isFilledBy, listPresets, type Preset } from './presets';
import { RulesFields } from './RulesFields';
import { ShareAssignment } from './ShareAssignment';
import styles from './Teach.module.css';

interface Site {
  outline: Outline;
  itemsUrl: string;
  basePath: string;
}

/** Builds an assignment. What has been built so far is in the address, so that a reload or a bookmark finds it again. */
export function AssignmentBuilder(site: Site) {
  // Ids are random: there is no form to show before there is a browser.
  if (!useIsHydrated()) return <p className={`script-only ${styles.opening}`}>Opening …</p>;
  return (
    <FaultBoundary
      what="This form"
      ways={
        // What is in the address may be what it stumbles over.
        <button type="button" onClick={() => window.location.assign(window.location.pathname)}>
          Begin a new assignment
        </button>
      }
    >
      <Builder {...site} />
    </FaultBoundary>
  );
}

function Builder({ outline, itemsUrl, basePath }: Site) {
  const [{ settings, result, link, fault }, setState] = useState(() => {
    const opened = openSettings(window.location.hash.slice(1), outline);
    return { ...build(opened.settings, outline), fault: opened.fault };
  });
  const session = useSession();
  const column = useOwnHeight<HTMLDivElement>();
  const presets = useMemo(() => listPresets(outline), [outline]);
  // Nothing is chosen yet: there is nothing to find fault with.
  const isBegun = Object.keys({ ...settings.lessons, ...settings.quizzes }).length > 0;
  const announce = useAnnounce();
  const title = useRef<HTMLInputElement>(null);
  const preset = presets.find((each) => isFilledBy(settings, each))?.id ?? null;
  const show = (next: AssignmentSettings) => {
    const built = build(next, outline);
    if (built.link) replaceAddress(`#${built.link}`);
    setState({ ...built, fault: '' });
  };
  const change = (part: Partial<AssignmentSettings>) => show({ ...settings, ...part });
  // Another assignment, not a change of the one whose link may be handed out already.
  const fill = (chosen: Preset) => {
    if (chosen.id === preset) return;
    const { id, seedValue } = freshSettings();
    const names = presets.map(({ name }) => name);
    flushSync(() => show(fillIn({ ...settings, id, seedValue }, chosen, names, session.now())));
    // On a phone what it has made stands below the form.
    column.current?.querySelector('.primary')?.scrollIntoView({ block: 'nearest' });
  };
  const begin = () => {
    replaceAddress(window.location.pathname);
    setState({ ...build(freshSettings(), outline), fault: '' });
    announce('A new assignment is begun.');
    title.current?.focus();
  };
  return (
    <div className={styles.builder}>
      <p role="alert" className={styles.fault}>
        {fault}
      </p>
      <PresetCards presets={presets} chosen={preset} choose={fill} />
      <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
        <label className={styles.field}>
          <span>Title</span>
          <input
            ref={title}
            value={settings.title}
            maxLength={LIMITS.titleChars}
            onChange={(event) => change({ title: event.currentTarget.value })}
          />
        </label>
        <PartsFields settings={settings} outline={outline} change={change} />
        <RulesFields
          settings={settings}
          sentence={sayRules(rulesOf(settings))}
          change={change}
          newSeed={() => change({ seedValue: randomId(6) })}
        />
        <DueFields settings={settings} change={change} />
        <label className={styles.field}>
          <span>A note to students, if you like: where to hand in, what to bring</span>
          <textarea
            rows={3}
            value={settings.note}
            maxLength={LIMITS.noteChars}
            onChange={(event) => change({ note: event.currentTarget.value })}
          />
        </label>
        {(isBegun || settings.title !== '' || settings.note !== '') && (
          <button type="button" className={styles.anew} onClick={begin}>
            Begin a new assignment
          </button>
        )}
      </form>
      <div ref={column} className={styles.made}>
        <ShareAssignment
          result={result}
          link={link}
          isBegun={isBegun}
          preset={preset}
          outline={outline}
          itemsUrl={itemsUrl}
          basePath={basePath}
        />
      </div>
    </div>
  );
}

/** What comes of settings: an assignment and its link, or neither. Once for each change: a link is long in the making. */
function build(settings: AssignmentSettings, outline: Outline) {
  const result = readSettings(settings, outline);
  return { settings, result, link: 'assignment' in result ? encodeAssignment(result.assignment) : null };
}

function openSettings(hash: string, outline: Outline): { settings: AssignmentSettings; fault: string } {
  const fresh = freshSettings();
  // The page’s own anchor, from when the sheets to print were listed here.
  if (hash === '' || hash === 'print') return { settings: fresh, fault: '' };
  const decoded = decodeAssignment(hash, outline);
  if (decoded.ok) return { settings: settingsOf(decoded.assignment, outline, fresh), fault: '' };
  const { heading, text } = sayLinkFault(decoded);
  return { settings: fresh, fault: `${heading}. ${text} Below is a new assignment.` };
}

function freshSettings(): AssignmentSettings {
  return newSettings({ id: randomId(8), seedValue: randomId(6) });
}
