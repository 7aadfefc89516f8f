import './thing.css';

/** The letter that came when the service started, with the two lines to look for. */
export const Letter = () => (
  <svg className="letter" viewBox="0 0 176 216" aria-hidden="true">
    <path className="thing" d="M2 2h172v212H2z" />
    <path className="thing__ink" d="M22 30h84M22 48h54" />
    <rect className="thing__mark" x="18" y="74" width="140" height="42" rx="5" />
    <rect className="thing__mark" x="18" y="128" width="140" height="42" rx="5" />
    <text className="letter__word" x="30" y="101">
      ID
    </text>
    <path className="thing__dots" d="M62 95h58" />
    <text className="letter__word" x="30" y="155">
      PW
    </text>
    <path className="thing__dots" d="M70 149h72" />
    <path className="thing__hair" d="M22 188h132M22 202h84" />
  </svg>
);
