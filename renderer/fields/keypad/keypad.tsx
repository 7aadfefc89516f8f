// oxlint-disable jsx-a11y/prefer-tag-over-role -- keys are no group of inputs
import { ArrowRightToLine, Delete } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSurroundings } from '../../design/surroundings.ts';
import { Words } from '../../text/words.tsx';
import { Key } from './key.tsx';
import { deleteIn, typeInto } from './type-into.ts';
import { useRovingFocus } from './use-roving-focus.ts';
import './keypad.css';

const firstNine = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/** Keys for digits, at the same pixels in every language. Dashed while there is no field to type into. */
export const Keypad = ({
  target,
  onNext,
}: {
  readonly target: HTMLInputElement | null;
  /** Null where there is no other field to go to. */
  readonly onNext: (() => void) | null;
}) => {
  const { t } = useTranslation();
  const lastPlace = onNext ? 11 : 10;
  const short = useSurroundings().display.textSize >= 150;
  const { group, tabIndexOf } = useRovingFocus(lastPlace + 1);
  const digit = (sign: string, place: number) => (
    <Key
      key={sign}
      words={sign}
      tabIndex={tabIndexOf(place)}
      onPress={() => target && typeInto(target, sign)}
    />
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of keys, not of inputs
    <div
      ref={group}
      className={`keypad ${target ? '' : 'is-waiting'}`}
      role="group"
      aria-label={t('keys.keypad')}
    >
      {firstNine.map(digit)}
      {onNext ? (
        <Key
          className="key--word"
          icon={ArrowRightToLine}
          words={short ? <Words k="card.next" /> : <Words k="keys.next" />}
          tabIndex={tabIndexOf(9)}
          onPress={onNext}
        />
      ) : (
        <span />
      )}
      {digit('0', lastPlace - 1)}
      <Key
        className="key--word"
        icon={Delete}
        words={short ? <Words k="keys.deleteShort" /> : <Words k="keys.delete" />}
        tabIndex={tabIndexOf(lastPlace)}
        onPress={() => target && deleteIn(target)}
      />
    </div>
  );
};
