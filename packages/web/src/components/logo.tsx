/** The mark of Berimbang: a balance of two weights. */
export function Logo() {
  return (
    <svg viewBox="0 0 20 18" width="20" height="18" fill="currentColor" aria-hidden="true" focusable="false">
      <path d="M2 1h6v7H2zM10 4h8v4h-8zM0 9h20v1.5H0zM10 12l3.5 5.5h-7z" />
    </svg>
  );
}
