import { Check, EyeOff, Undo2 } from 'lucide-react';
import { everyBrand } from '../../card/brands.ts';
import { ActionButton } from '../../design/action-button.tsx';
import { useSurroundings } from '../../design/surroundings.ts';
import type { Handover } from '../../flow/counter-state.ts';
import { Words } from '../../text/words.tsx';
import { CardEntry } from '../card-entry/card-entry.tsx';
import type { ScreenProps } from '../screen-props.ts';
import { HandoverSteps } from './handover-steps.tsx';

/**
 * The customer's turn: they type their card, and nothing of staff's work or of any customer is on the screen. Going
 * back wipes what was typed.
 */
export const HandoverScreen = ({ state, send }: ScreenProps<Handover>) => {
  const { securityCodeInCounter: securityCode } = useSurroundings().profile;
  const { asks, form, waiting, failure } = state;
  return (
    <CardEntry
      screen="handover"
      busy={waiting !== null}
      form={form}
      asked={{
        acceptedBrands: everyBrand,
        securityCode,
        number: asks === 'change' ? 'when-it-changes' : 'always',
        expiry: 'always',
      }}
      shield="after-a-while"
      failure={failure}
      send={send}
      title={<Words k="handover.title" />}
      lead={<Words k="handover.lead" />}
      allowance={asks === 'change' ? <Words k="handover.allowance" /> : null}
      debit={<Words k="handover.debit" />}
      safe={<Words k="handover.safe" />}
      who={
        <p className="head__cover">
          <EyeOff className="icon" aria-hidden="true" />
          <Words k="handover.cover" />
        </p>
      }
      steps={<HandoverSteps asks={asks} />}
      leave={
        <ActionButton action="back" icon={Undo2}>
          <Words k="handover.back" />
        </ActionButton>
      }
      primary={{ action: 'done', icon: Check, words: <Words k="handover.done" /> }}
    />
  );
};
