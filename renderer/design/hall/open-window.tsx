import '../pictures/thing.css';
import './window.css';

const StandingLetter = () => (
  <g transform="translate(34 336)">
    <path className="thing" d="M0 0h140v230H0z" />
    <path className="thing__ink" d="M20 26h66M20 44h42" />
    <path className="thing__hair" d="M20 170h100M20 186h100M20 202h62" />
    <rect className="thing__mark" x="17" y="70" width="106" height="34" rx="4" />
    <rect className="thing__mark" x="17" y="114" width="106" height="34" rx="4" />
    <path className="thing__dots" d="M31 87h48M31 131h62" />
  </g>
);

/** A name badge with its clip: a face, a name, and the two lines to log in with. */
const StandingBadge = () => (
  <g transform="translate(34 336)">
    <rect className="thing" width="140" height="240" rx="11" />
    <rect className="thing__slot" x="48" y="14" width="44" height="10" rx="5" />
    <circle className="thing__mark" cx="70" cy="62" r="18" />
    <path className="thing__mark" d="M38 112c0-18 14-28 32-28s32 10 32 28z" />
    <path className="thing__ink" d="M34 134h72" />
    <rect className="thing__mark" x="17" y="152" width="106" height="30" rx="4" />
    <path className="thing__dots" d="M31 167h62" />
  </g>
);

/** The window with its blind up: letter or badge, card and phone stand on the ledge. */
export const OpenWindow = ({ first }: { readonly first: 'letter' | 'badge' }) => (
  <svg className="window" viewBox="0 0 616 568" aria-hidden="true">
    <path className="window__frame" d="M0 0h616v568H0z" />
    <g transform="translate(16 16)">
      <path className="window__open" d="M0 0h584v552H0z" />
      <path className="slat" d="M0 0h584v26H0z" />
      <path className="slat" d="M0 28h584v26H0z" />
      <path className="slat" d="M0 56h584v26H0z" />
      <path className="slat slat--bar" d="M0 84h584v12H0z" />
      <path className="thing__lead" d="M104 258v66M304 258v148M494 258v50" />
      {first === 'letter' ? <StandingLetter /> : <StandingBadge />}
      <g transform="translate(198 418)">
        <rect className="thing__card" width="212" height="150" rx="11" />
        <path className="thing__lattice" d="M140 150V92h72M154 150V106h58M168 150V120h44" />
        <g transform="translate(18 30)">
          <rect className="thing__chip" width="30" height="22" rx="4" />
          <path className="thing__chipline" d="M0 8h9M0 14h9M21 8h9M21 14h9M9 0v22M21 0v22" />
        </g>
        <path className="thing__cardline" d="M21 78h26M66 78h26M111 78h26M156 78h26" />
        <path className="thing__cardline thing__cardline--thin" d="M21 106h44" />
      </g>
      <g transform="translate(438 320)">
        <rect className="thing__phone" width="112" height="250" rx="17" />
        <rect className="thing__screen" x="8" y="8" width="96" height="250" rx="10" />
        <rect className="thing__mark" x="20" y="62" width="72" height="52" rx="5" />
        <path className="thing__ink" d="m24 68 32 25 32-25" />
        <path className="thing__hair" d="M24 140h64M24 157h64M24 174h40" />
      </g>
    </g>
  </svg>
);
