import styles from './Player.module.css';

/** What a package shows when it could not even begin: a file of its own is missing or broken. */
export function StartFault() {
  return (
    <main className={styles.opening} role="alert">
      <h1>This module could not begin</h1>
      <p>
        A part of it did not arrive or is damaged. What your course has kept of your answers stands. Reload it; if it
        stays so, tell your teacher that the package may have to be uploaded again.
      </p>
      <p>
        <button type="button" onClick={() => window.location.reload()}>
          Reload
        </button>
      </p>
    </main>
  );
}
