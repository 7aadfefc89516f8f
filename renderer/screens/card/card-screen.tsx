import { ArrowRight } from 'lucide-react';
import { BackButton, FinishButton } from '../../design/leave-buttons.tsx';
import { useSurroundings } from '../../design/surroundings.ts';
import type { ContractCard } from '../../flow/selfcare-state.ts';
import { Words } from '../../text/words.tsx';
import { CardEntry } from '../card-entry/card-entry.tsx';
import { DebitNote } from '../card-entry/debit-note.tsx';
import type { ScreenProps } from '../screen-props.ts';

/** Step 3: number, expiry and security code. */
export const CardScreen = ({ state, send }: ScreenProps<ContractCard>) => {
  const { posture } = useSurroundings().profile;
  const { form, failure, contract } = state;
  return (
    <CardEntry
      screen="card"
      busy={false}
      form={form}
      asked={{
        acceptedBrands: contract.acceptedBrands,
        securityCode: 'asked',
        number: 'always',
        expiry: 'always',
      }}
      shield={posture === 'laptop' ? 'open' : 'after-a-while'}
      failure={failure}
      send={send}
      title={<Words k="card.title" />}
      lead={<Words k="card.lead" />}
      debit={<DebitNote issuers={contract.debitIssuers} />}
      safe={<Words k="card.encrypted" />}
      leave={<FinishButton />}
      back={<BackButton />}
      primary={{ action: 'review', icon: ArrowRight, words: <Words k="card.review" /> }}
    />
  );
};
