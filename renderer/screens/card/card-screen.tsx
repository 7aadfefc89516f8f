import { ArrowRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { BackButton, FinishButton } from '../../design/leave-buttons.tsx';
import { useSurroundings } from '../../design/surroundings.ts';
import type { ContractCard } from '../../flow/selfcare-state.ts';
import { CardEntry } from '../card-entry/card-entry.tsx';
import { DebitNote } from '../card-entry/debit-note.tsx';
import type { ScreenProps } from '../screen-props.ts';

/** Step 3: number, expiry and security code. */
export const CardScreen = ({ state, send }: ScreenProps<ContractCard>) => {
  const { t } = useTranslation();
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
      title={t('card.title')}
      lead={t('card.lead')}
      debit={<DebitNote issuers={contract.debitIssuers} />}
      safe={t('card.encrypted')}
      leave={<FinishButton />}
      back={<BackButton />}
      primary={{ action: 'review', icon: ArrowRight, words: t('card.review') }}
    />
  );
};
