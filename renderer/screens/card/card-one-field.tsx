import { ArrowLeft, ArrowRight, CircleHelp, Eraser } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../design/action-button.tsx';
import { Button } from '../../design/button.tsx';
import { Frame } from '../../design/frame/frame.tsx';
import { BackButton, FinishButton } from '../../design/leave-buttons.tsx';
import { ProblemAlert } from '../../design/problem-alert.tsx';
import { Title } from '../../design/title.tsx';
import { CardNumberField } from '../../fields/card-number-field.tsx';
import { ExpiryField } from '../../fields/expiry-field.tsx';
import { KeypadDesk } from '../../fields/keypad/keypad-desk.tsx';
import { useBuiltInKeys } from '../../fields/keypad/use-built-in-keys.tsx';
import { SecurityCodeField } from '../../fields/security-code-field.tsx';
import type { ContractCard } from '../../flow/selfcare-state.ts';
import { Words } from '../../text/words.tsx';
import { FieldsForm } from '../fields-form.tsx';
import type { ScreenProps } from '../screen-props.ts';
import { CardNotes } from './card-notes.tsx';
import { useCardFields } from './use-card-fields.ts';
import { questionNames, questions, useQuestion } from './use-question.ts';
import './card-one-field.css';

/** A card's fields one at a time, for large text: the drawn card gives way, the notes go behind a button. */
export const CardOneField = ({ state, send }: ScreenProps<ContractCard>) => {
  const { t } = useTranslation();
  const keys = useBuiltInKeys();
  const [notes, setNotes] = useState(false);
  const { form, failure, contract } = state;
  const fields = useCardFields(form, contract.acceptedBrands, send);
  const { question, form: fieldsBox, next, back } = useQuestion(form);
  const place = questions.indexOf(question) + 1;
  return (
    <Frame
      screen="card"
      stage={keys.shown ? 'keypad' : 'plain'}
      arriveAt="first-empty-field"
      tool={keys.toggle}
      paper="one"
      desk={keys.shown && <KeypadDesk faults="none" />}
      enquiryNumber={failure?.enquiryNumber}
      leave={<FinishButton />}
      back={
        back ? (
          <Button icon={ArrowLeft} onPress={back}>
            {t('actions.back')}
          </Button>
        ) : (
          <BackButton />
        )
      }
      primary={
        <Button
          action="review"
          look="primary"
          submits="fields"
          icon={ArrowRight}
          iconSide="after"
          onPress={next ?? (() => send({ type: 'pressed', action: 'review' }))}
        >
          {next ? t('card.next') : t('card.review')}
        </Button>
      }
    >
      {(titleId) => (
        <>
          {failure && <ProblemAlert failure={failure} />}
          <p className="one__which">
            <Words k="card.question" values={{ now: place, total: questions.length }} />
          </p>
          <Title id={titleId}>{t(questionNames[question]) as string}</Title>
          <div ref={fieldsBox}>
            <FieldsForm className="one__field" failure={null}>
              {question === 'number' && (
                <CardNumberField {...fields.number} onComplete={() => {}} />
              )}
              {question === 'expiry' && <ExpiryField {...fields.expiry} onComplete={() => {}} />}
              {question === 'securityCode' && <SecurityCodeField {...fields.securityCode} />}
            </FieldsForm>
          </div>
          <div className="one__end">
            <Button
              look="quiet"
              size="small"
              className="button--flush"
              icon={CircleHelp}
              opensDialog
              onPress={() => setNotes(true)}
            >
              {t('card.notes')}
            </Button>
            <ActionButton action="reset" look="quiet" size="small" icon={Eraser}>
              {t('card.clear')}
            </ActionButton>
          </div>
          <CardNotes open={notes} contract={contract} onClose={() => setNotes(false)} />
        </>
      )}
    </Frame>
  );
};
