import { Words } from '../text/words.tsx';

/** Where on the card the security code stands, as a small drawing and in words. */
export const SecurityCodePlace = ({ side }: { readonly side: 'back' | 'front' }) => (
  <span className="flip-hint">
    <svg viewBox="0 0 72 46" aria-hidden="true" fill="none">
      <rect className="flip-hint__card" x="1" y="1" width="70" height="44" rx="5" />
      {side === 'back' ? (
        <>
          <path className="flip-hint__stripe" d="M1 9h70v8H1z" />
          <path className="flip-hint__strip" d="M7 24h34v8H7z" />
          <rect className="flip-hint__frame" x="45.5" y="22" width="20" height="12" rx="2" />
          <path className="flip-hint__dots" d="M50.5 28h.01M55.5 28h.01M60.5 28h.01" />
        </>
      ) : (
        <>
          <path className="flip-hint__strip" d="M8 30h10v5H8zM22 30h14v5H22zM40 30h12v5H40z" />
          <rect className="flip-hint__frame" x="42" y="10" width="24" height="12" rx="2" />
          <path className="flip-hint__dots" d="M46.5 16h.01M51.5 16h.01M56.5 16h.01M61.5 16h.01" />
        </>
      )}
    </svg>
    <span>
      <Words
        k={side === 'back' ? 'fields.securityCode.onTheBack' : 'fields.securityCode.onTheFront'}
      />
    </span>
  </span>
);
