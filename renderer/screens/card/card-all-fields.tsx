import { ArrowRight, Eraser, Info, Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../design/action-button.tsx';
import { DrawnCard } from '../../design/drawn-card/drawn-card.tsx';
import { Frame } from '../../design/frame/frame.tsx';
import { BackButton, FinishButton } from '../../design/leave-buttons.tsx';
import { Note } from '../../design/note.tsx';
import { Title } from '../../design/title.tsx';
import { usePortrait } from '../../design/use-portrait.ts';
import { CardNumberField } from '../../fields/card-number-field.tsx';
import { ExpiryField } from '../../fields/expiry-field.tsx';
import { KeypadDesk } from '../../fields/keypad/keypad-desk.tsx';
import { useBuiltInKeys } from '../../fields/keypad/use-built-in-keys.tsx';
import { SecurityCodeField } from '../../fields/security-code-field.tsx';
import type { ContractCard } from '../../flow/selfcare-state.ts';
import { FieldsForm } from '../fields-form.tsx';
import { Message } from '../message.tsx';
import type { ScreenProps } from '../screen-props.ts';
import { DebitNote } from './debit-note.tsx';
import { useCardFields } from './use-card-fields.ts';
import './card-screen.css';

/** All of a card's fields together, mirrored by the drawn card. */
export const CardAllFields = ({ state, send }: ScreenProps<ContractCard>) => {
  const { t } = useTranslation();
  const portrait = usePortrait();
  const keys = useBuiltInKeys();
  const { form, failure, contract } = state;
  const fields = useCardFields(form, contract.acceptedBrands, send);
  return (
    <Frame
      screen="card"
      stage={keys.shown ? 'keypad' : 'plain'}
      arriveAt="first-empty-field"
      tool={keys.toggle}
      paper="entry"
      desk={
        keys.shown && <KeypadDesk faults={Object.keys(form.faults).length > 0 ? 'some' : 'none'} />
      }
      enquiryNumber={failure?.enquiryNumber}
      leave={<FinishButton />}
      back={<BackButton />}
      primary={
        <ActionButton
          action="review"
          look="primary"
          submits="fields"
          icon={ArrowRight}
          iconSide="after"
        >
          {t('card.review')}
        </ActionButton>
      }
    >
      {(titleId) => (
        <>
          <div className="entry__top">
            <div className="entry__say">
              <Title id={titleId}>{t('card.title')}</Title>
              <Message form={form} failure={failure}>
                <p className="lead">{t('card.lead')}</p>
              </Message>
            </div>
            <DrawnCard {...fields.drawing} />
          </div>
          <FieldsForm className="entry__fields" failure={failure}>
            <CardNumberField {...fields.number} />
            <div className="fields-row">
              <ExpiryField {...fields.expiry} />
              <SecurityCodeField {...fields.securityCode} />
            </div>
          </FieldsForm>
          <div className="entry__end">
            <Note icon={Info}>
              <DebitNote issuers={contract.debitIssuers} />
            </Note>
            {(portrait || !keys.shown) && (
              <Note icon={Lock} className="entry__safe">
                {t('card.encrypted')}
              </Note>
            )}
            {(!portrait || !keys.shown) && (
              <ActionButton action="reset" look="quiet" size="small" icon={Eraser}>
                {t('card.clear')}
              </ActionButton>
            )}
          </div>
        </>
      )}
    </Frame>
  );
};
