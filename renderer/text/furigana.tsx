import type { ReactNode } from 'react';
import { piecesOf } from './readings.ts';
import './furigana.css';

/** A reading is seen only: a screen reader reads the base well enough, and would read it twice. */
export const Reading = ({ children }: { readonly children?: ReactNode }) => (
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a reading takes no focus
  <rt aria-hidden="true">{children}</rt>
);

/** A text with its readings over the kanji, if it has any; one thing for whatever lays it out. */
export const Furigana = ({ written }: { readonly written: string }) => {
  if (!written.includes('《')) return written;
  return (
    <span>
      {piecesOf(written).map((piece, place) =>
        typeof piece === 'string' ? (
          piece
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place
          <ruby key={place}>
            {piece.base}
            <Reading>{piece.reading}</Reading>
          </ruby>
        ),
      )}
    </span>
  );
};
