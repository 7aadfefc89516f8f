// oxlint-disable jsx-a11y/prefer-tag-over-role -- keys are no group of inputs
import { ArrowBigUp, Delete, Eraser } from 'lucide-react';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Key } from './key.tsx';
import { type KeyboardName, type KeyFace, keyboardLayouts } from './keyboard-layout.ts';
import { clearIn, deleteIn, typeInto } from './type-into.ts';
import { useRovingFocus } from './use-roving-focus.ts';
import './keyboard.css';

const isKey = (face: KeyFace) => face.type !== 'gap';

/** The built-in keyboard, below the paper: letters for ID and password, or upper case for the one-time code. */
export const Keyboard = ({
  target,
  layout,
}: {
  readonly target: HTMLInputElement | null;
  readonly layout: 'text' | 'code';
}) => {
  const { t } = useTranslation();
  const [face, setFace] = useState<KeyboardName>('letters');
  const { group, tabIndexOf } = useRovingFocus();
  const shown = layout === 'code' ? 'code' : face;
  const toggle = (other: KeyboardName) => setFace(face === other ? 'letters' : other);

  const keyOf = (key: Exclude<KeyFace, { type: 'gap' }>, tabIndex: number) => {
    switch (key.type) {
      case 'sign':
        return (
          <Key
            words={key.sign}
            tabIndex={tabIndex}
            onPress={() => target && typeInto(target, key.sign)}
          />
        );
      case 'delete':
        return (
          <Key
            className="key--word"
            icon={Delete}
            words={t('keys.deleteShort')}
            label={t('keys.delete')}
            tabIndex={tabIndex}
            onPress={() => target && deleteIn(target)}
          />
        );
      case 'clear':
        return (
          <Key
            className="key--word key--wide"
            icon={Eraser}
            words={t('keys.clear')}
            tabIndex={tabIndex}
            onPress={() => target && clearIn(target)}
          />
        );
      case 'shift':
        return (
          <Key
            className="key--word key--wide"
            icon={ArrowBigUp}
            words={t('keys.shift')}
            pressed={face === 'capitals'}
            tabIndex={tabIndex}
            onPress={() => toggle('capitals')}
          />
        );
      case 'symbols':
        return (
          <Key
            className="key--word key--wide"
            words={face === 'symbols' ? t('keys.letters') : t('keys.symbols')}
            tabIndex={tabIndex}
            onPress={() => toggle('symbols')}
          />
        );
    }
  };

  const rows = keyboardLayouts[shown];
  /** How many keys stand before a row: the gaps are no keys. */
  const keysBefore = (row: number) => rows.slice(0, row).flat().filter(isKey).length;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of keys, not of inputs
    <div
      className={`dock ${target ? '' : 'is-waiting'}`}
      ref={group}
      role="group"
      aria-label={t('keys.keyboard')}
    >
      <div className="keyboard">
        {rows.map((row, rowPlace) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a key is its place
          <div className="keyboard__row" key={rowPlace}>
            {row.map((key, keyPlace) => {
              const name = `${rowPlace}-${keyPlace}`;
              if (key.type === 'gap') {
                return <span key={name} style={{ gridColumn: `span ${key.halves}` }} />;
              }
              const place = keysBefore(rowPlace) + row.slice(0, keyPlace).filter(isKey).length;
              return <Fragment key={name}>{keyOf(key, tabIndexOf(place))}</Fragment>;
            })}
          </div>
        ))}
      </div>
    </div>
  );
};
