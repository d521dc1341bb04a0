import { sayMinutes } from '../ui/say-minutes';
import styles from './Presets.module.css';
import type { Preset } from './presets';

/** Ways to use the module, each a button that fills the form. */
export function PresetCards({
  presets,
  chosen,
  choose,
}: {
  presets: readonly Preset[];
  /** The id of the one that the form asks for now. */
  chosen: string | null;
  choose: (preset: Preset) => void;
}) {
  return (
    <section aria-labelledby="presets" className={styles.presets}>
      <h2 id="presets">Begin with one of these</h2>
      <ul>
        {presets.map((preset) => (
          <li key={preset.id}>
            <button type="button" aria-pressed={preset.id === chosen} onClick={() => choose(preset)}>
              <strong>{preset.name}</strong> <span>{preset.about}</span>{' '}
              <span className={styles.time}>About {sayMinutes(preset.minutes)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
