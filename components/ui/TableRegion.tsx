import { type ReactNode, useId } from 'react';

/** A table with a name, in a region of the same name that keys can reach and scroll where the page is too narrow for it. */
export function TableRegion({
  name,
  isNameShown = false,
  className = '',
  tableClassName,
  children,
}: {
  name: ReactNode;
  /** Whether the eye needs the name too; else the heading above says as much. */
  isNameShown?: boolean;
  className?: string | undefined;
  tableClassName?: string | undefined;
  children: ReactNode;
}) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keys
    <section className={`table-scroll ${className}`} aria-labelledby={id} tabIndex={0}>
      <table className={tableClassName}>
        <caption id={id} className={isNameShown ? undefined : 'visually-hidden'}>
          {name}
        </caption>
        {children}
      </table>
    </section>
  );
}
