/** What is printed on every card's front: the ornament and the chip. */
export const CardPaper = () => (
  <>
    <svg
      className="drawn__lattice"
      viewBox="0 0 320 202"
      preserveAspectRatio="xMaxYMax slice"
      aria-hidden="true"
    >
      <path d="M212 250V142h170M226 250V156h150M240 250V170h130M254 250V184h120" />
    </svg>
    <svg className="drawn__chip" viewBox="0 0 40 30" aria-hidden="true">
      <rect x="1" y="1" width="38" height="28" rx="5" />
      <path d="M1 11h12M1 19h12M27 11h12M27 19h12M13 1v28M27 1v28M13 15h14" />
    </svg>
  </>
);
