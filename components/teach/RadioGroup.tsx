import styles from './Teach.module.css';

/** A question with a few answers, one of which holds. */
export function RadioGroup<T extends string>({
  legend,
  name,
  value,
  options,
  choose,
}: {
  legend: string;
  name: string;
  value: T;
  options: readonly { value: T; text: string }[];
  choose: (value: T) => void;
}) {
  return (
    <fieldset className={styles.radios}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.tick}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={value === option.value}
            onChange={() => choose(option.value)}
          />
          <span>{option.text}</span>
        </label>
      ))}
    </fieldset>
  );
}
