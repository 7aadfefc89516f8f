// oxlint-disable jsx-a11y/prefer-tag-over-role -- keys are no group of inputs
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KeyboardKey } from './keyboard-key.tsx';
import {
  firstFace,
  type KeyboardName,
  type KeyboardPurpose,
  type KeyFace,
  keyboardLayouts,
} from './keyboard-layout.ts';
import { useRovingFocus } from './use-roving-focus.ts';
import './keyboard.css';

const isKey = (face: KeyFace) => face.type !== 'gap';

/** The built-in keyboard, below the paper. It begins with the face that its purpose asks for, and turns to others. */
export const Keyboard = ({
  target,
  purpose,
  onPutAway = () => {},
  className = '',
}: {
  readonly target: HTMLInputElement | null;
  readonly purpose: KeyboardPurpose;
  readonly onPutAway?: () => void;
  readonly className?: string;
}) => {
  const { t } = useTranslation();
  const [shown, setShown] = useState<KeyboardName>(firstFace[purpose]);
  const rows = keyboardLayouts[shown];
  const { group, tabIndexOf } = useRovingFocus(rows.flat().filter(isKey).length);
  /** How many keys stand before a row: the gaps are no keys. */
  const keysBefore = (row: number) => rows.slice(0, row).flat().filter(isKey).length;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of keys, not of inputs
    <div
      className={`dock ${className} ${target ? '' : 'is-waiting'}`}
      ref={group}
      role="group"
      aria-label={t('keys.keyboard')}
    >
      <div className="keyboard">
        {rows.map((row, rowPlace) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a key is its place
          <div className="keyboard__row" key={rowPlace}>
            {row.map((face, facePlace) => {
              const place = keysBefore(rowPlace) + row.slice(0, facePlace).filter(isKey).length;
              const name = `${rowPlace}-${facePlace}`;
              return face.type === 'gap' ? (
                <span key={name} style={{ gridColumn: `span ${face.halves}` }} />
              ) : (
                <KeyboardKey
                  key={name}
                  face={face}
                  target={target}
                  tabIndex={tabIndexOf(place)}
                  onTurn={setShown}
                  onPutAway={onPutAway}
                />
              );
            })}
          </div>
        ))}
      </div>
    </div>
  );
};
