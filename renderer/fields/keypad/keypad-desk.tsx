import { Eraser, Lock, Pointer, SquarePen } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../design/action-button.tsx';
import type { ButtonState } from '../../design/button.tsx';
import { Tools } from '../../design/menus/tools.tsx';
import { Note } from '../../design/note.tsx';
import { usePortrait } from '../../design/use-portrait.ts';
import { type TextKey, Words } from '../../text/words.tsx';
import { Keypad } from './keypad.tsx';
import { goToNextField } from './next-field.ts';
import { useTypingTarget } from './use-typing-target.ts';

const fieldNames: Readonly<Record<string, TextKey>> = {
  customerName: 'fields.customerName.label',
  phone: 'fields.phone.label',
  cardNumber: 'fields.cardNumber.label',
  expiryMonth: 'fields.expiry.monthLabel',
  expiryYear: 'fields.expiry.yearLabel',
  securityCode: 'fields.securityCode.label',
  pin: 'fields.pin.label',
};

/** The desk risen beside the paper: which field the keys type into, the keys, and what happens to the number. */
export const KeypadDesk = ({
  fields = 'several',
  faults,
  safe,
  clear,
  clearState = 'ready',
  beside,
}: {
  /** How many the keys type into. */
  readonly fields?: 'one' | 'several';
  readonly faults: 'none' | 'some';
  /** What happens to the number; null where the paper tells it. */
  readonly safe: ReactNode;
  /** What `reset` empties. */
  readonly clear: ReactNode;
  readonly clearState?: ButtonState;
  /** What else the hands may want here. */
  readonly beside?: ReactNode;
}) => {
  const { t } = useTranslation();
  const portrait = usePortrait();
  const target = useTypingTarget();
  const name = target && fieldNames[target.name];
  return (
    <aside className="desk" aria-label={t('keys.keypad')}>
      <p className="desk__target">
        {name ? (
          <>
            <SquarePen className="icon" aria-hidden="true" />
            <span>
              <Words k="keys.typingInto" />
            </span>
            <b>
              <Words k={name} />
            </b>
          </>
        ) : (
          <>
            <Pointer className="icon" aria-hidden="true" />
            <b>
              <Words k={faults === 'some' ? 'keys.touchFault' : 'keys.touchField'} />
            </b>
          </>
        )}
      </p>
      {portrait && (
        <ActionButton
          action="reset"
          state={clearState}
          look="quiet"
          size="small"
          className="button--flush desk__reset"
          icon={Eraser}
        >
          {clear}
        </ActionButton>
      )}
      {portrait && beside && <div className="desk__beside">{beside}</div>}
      <Keypad target={target} onNext={fields === 'one' ? null : () => goToNextField(target)} />
      {portrait ? (
        <div className="desk__tools">
          <Tools place="desk" />
        </div>
      ) : (
        <>
          {beside && <div className="desk__beside">{beside}</div>}
          {safe !== null && <Note icon={Lock}>{safe}</Note>}
        </>
      )}
    </aside>
  );
};
