/** The mark of the counter: a window over a ledge, with a card in it. */
export const Mark = () => (
  <svg viewBox="0 0 40 40" aria-hidden="true">
    <rect className="mark__wall" width="40" height="40" rx="9" />
    <path className="mark__open" d="M10.5 8h19v17.5h-19zM6 28.5h28V32H6z" />
    <rect className="mark__wall" x="14.5" y="16" width="11" height="9.5" rx="1.4" />
    <path className="mark__open" d="M14.5 18.6h11v1.9h-11z" />
  </svg>
);
