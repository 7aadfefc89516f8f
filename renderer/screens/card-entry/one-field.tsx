import { ArrowLeft, ArrowRight, CircleHelp, Eraser } from 'lucide-react';
import { useState } from 'react';
import { ActionButton } from '../../design/action-button.tsx';
import { Button } from '../../design/button.tsx';
import { Frame } from '../../design/frame/frame.tsx';
import { ProblemAlert } from '../../design/problem-alert.tsx';
import { Title } from '../../design/title.tsx';
import { usePortrait } from '../../design/use-portrait.ts';
import { CardNumberField } from '../../fields/card-number-field.tsx';
import { ExpiryField } from '../../fields/expiry-field.tsx';
import { KeypadDesk } from '../../fields/keypad/keypad-desk.tsx';
import { useBuiltInKeys } from '../../fields/keypad/use-built-in-keys.tsx';
import { SecurityCodeField } from '../../fields/security-code-field.tsx';
import { Words } from '../../text/words.tsx';
import { FieldsForm } from '../fields-form.tsx';
import type { CardEntryProps } from './card-entry.tsx';
import { CardNotes } from './card-notes.tsx';
import { useCardFields } from './use-card-fields.ts';
import { questionNames, questionsAsked, useQuestion } from './use-question.ts';
import './one-field.css';

/** A card's fields one at a time, for large text: the drawn card gives way, the notes go behind a button. */
export const OneField = (props: CardEntryProps) => {
  const keys = useBuiltInKeys();
  const portrait = usePortrait();
  const [notes, setNotes] = useState(false);
  const { form, failure, asked, primary, send } = props;
  const fields = useCardFields(form, asked, props.shield, send);
  const questions = questionsAsked(asked.securityCode);
  const { question, form: fieldsBox, next, back } = useQuestion(form, questions);
  const place = questions.indexOf(question) + 1;
  return (
    <Frame
      screen={props.screen}
      busy={props.busy}
      stage={keys.shown ? 'keypad' : 'plain'}
      arriveAt="first-empty-field"
      who={props.who}
      tool={keys.toggle}
      paper="one"
      desk={
        keys.shown && (
          <KeypadDesk faults="none" safe={props.safe} clear={<Words k="card.clear" />} />
        )
      }
      enquiryNumber={failure?.enquiryNumber}
      leave={props.leave}
      back={
        back ? (
          <Button icon={ArrowLeft} onPress={back}>
            <Words k="actions.back" />
          </Button>
        ) : (
          props.back
        )
      }
      primary={
        <Button
          action={primary.action}
          look="primary"
          state={props.busy ? 'busy' : 'ready'}
          submits="fields"
          icon={next ? ArrowRight : primary.icon}
          iconSide="after"
          onPress={next ?? (() => send({ type: 'pressed', action: primary.action }))}
        >
          {next ? <Words k="card.next" /> : primary.words}
        </Button>
      }
    >
      {(titleId) => (
        <>
          {failure && <ProblemAlert failure={failure} />}
          <p className="one__which">
            <Words k="card.question" values={{ now: place, total: questions.length }} />
          </p>
          <Title id={titleId}>
            <Words k={questionNames[question]} />
          </Title>
          {question === 'number' && props.allowance && <p className="lead">{props.allowance}</p>}
          {question === 'securityCode' && fields.securityCode.wanted === 'with-a-new-number' && (
            <p className="lead">
              <Words k="fields.onlyWithNewNumber" />
            </p>
          )}
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
              <Words k="card.notes" />
            </Button>
            {(!portrait || !keys.shown) && (
              <ActionButton action="reset" look="quiet" size="small" icon={Eraser}>
                <Words k="card.clear" />
              </ActionButton>
            )}
          </div>
          <CardNotes
            open={notes}
            acceptedBrands={asked.acceptedBrands}
            debit={props.debit}
            safe={props.safe}
            onClose={() => setNotes(false)}
          >
            {props.steps}
          </CardNotes>
        </>
      )}
    </Frame>
  );
};
