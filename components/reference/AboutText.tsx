import { AppLink } from '../ui/AppLink';
import styles from './Reference.module.css';

/** The statements on privacy and on accessibility. */
export function AboutText() {
  return (
    <div className={styles.prose}>
      <h2 id="privacy">Privacy</h2>
      <p>
        There is no account, no cookie, no tracking and no statistics. Your answers are kept in this browser’s own
        storage (IndexedDB, under the name “provinces-record”) and are sent nowhere. The pages load nothing from other
        sites, and a policy in each page makes the browser refuse to. A link to the article or to a source opens that
        site only when you follow it.
      </p>
      <p>
        Clearing this site’s data in your browser erases your answers. Safari erases the data of sites that were not
        opened for seven days of use. In a private window, or where storage is switched off, everything works and a
        notice says that nothing will be kept.
      </p>
      <p>
        The answers are yours: <AppLink href="/record">Your record</AppLink> shows every one of them, saves them to a
        file, moves them to another device, and erases them. Parts of a record that arrive by QR code wait in the
        browser’s local storage (“provinces-parts”) for a day at most; whether you want single keys, and that the pages’
        typeface has been fetched, stands there too (“provinces-tastes”, “provinces-face”).
      </p>
      <p>
        The right answers are part of the pages, since they are marked here. Take your scores as a guide for yourself.
      </p>
      <h2 id="accessibility">Accessibility</h2>
      <p>We aim at WCAG 2.2, level AA. What that means here:</p>
      <ul>
        <li>
          Every card exercise can be done by dragging, by tapping a card and then a place, by keys, or with plain lists
          (“Use plain lists instead”). All give the same score and the same spoken feedback.
        </li>
        <li>
          By keys: Tab to a card, Enter to pick it up, Tab to a place, Enter to put it down, Escape to cancel. ← and →
          turn the steps when the focus is in no exercise; these and the keys of the review can be switched off beside
          them.
        </li>
        <li>Feedback is announced to screen readers; colours are never the only sign.</li>
        <li>Pages work at 320 pixels’ width, at 400 % zoom, in dark mode, and with motion reduced.</li>
        <li>Without JavaScript a lesson is complete reading with its exercises as paper tasks; in print too.</li>
        <li>The map of the argument is a list of links, and all that its boxes stand for is told in words below it.</li>
        <li>Chinese terms carry their language, pinyin with tone marks, and a gloss.</li>
      </ul>
      <p>
        Checked by machine in every build: axe on all pages and all states of the exercises, in light and dark. Not yet
        checked: with people who use screen readers every day. If something stands in your way, tell whoever gave you
        this module; it is theirs to mend.
      </p>
    </div>
  );
}
