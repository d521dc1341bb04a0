/** The module's mark: two tiles and the line between them. */
export function TwinMark() {
  return (
    <svg width="40" height="22" viewBox="0 0 40 22" aria-hidden="true" focusable="false">
      <path d="M12 11h16" stroke="currentColor" strokeWidth="2.5" />
      <rect x="1" y="4" width="14" height="14" rx="2" fill="var(--act)" />
      <rect x="25" y="4" width="14" height="14" rx="2" fill="var(--jade)" />
    </svg>
  );
}
