import plate from './Plate.module.css';

/** An arrow for the eye (it points down unless a class turns it) and, for the ear, the words it stands for. */
export function Arrow({ says, className = '', part }: { says: string; className?: string; part?: string }) {
  return (
    <span className={`${plate.arrow} ${className}`}>
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" data-part={part}>
        <path d="M12 2.5v17M5.5 13.5 12 20.5l6.5-7" />
      </svg>
      <span className="visually-hidden"> {says} </span>
    </span>
  );
}
