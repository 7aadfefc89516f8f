import { Eraser, Info, Lock } from 'lucide-react';
import { ActionButton } from '../../design/action-button.tsx';
import { DrawnCard } from '../../design/drawn-card/drawn-card.tsx';
import { Frame } from '../../design/frame/frame.tsx';
import { Note } from '../../design/note.tsx';
import { Title } from '../../design/title.tsx';
import { usePortrait } from '../../design/use-portrait.ts';
import { CardNumberField } from '../../fields/card-number-field.tsx';
import { ExpiryField } from '../../fields/expiry-field.tsx';
import { KeypadDesk } from '../../fields/keypad/keypad-desk.tsx';
import { useBuiltInKeys } from '../../fields/keypad/use-built-in-keys.tsx';
import { SecurityCodeField } from '../../fields/security-code-field.tsx';
import { Words } from '../../text/words.tsx';
import { FieldsForm } from '../fields-form.tsx';
import { Message } from '../message.tsx';
import type { CardEntryProps } from './card-entry.tsx';
import { cardNames } from './card-names.ts';
import { useCardFields } from './use-card-fields.ts';
import './card-entry.css';

/** All of a card's fields together, mirrored by the drawn card. */
export const AllFields = (props: CardEntryProps) => {
  const portrait = usePortrait();
  const keys = useBuiltInKeys();
  const { form, failure, asked, primary } = props;
  const fields = useCardFields(form, asked, props.shield, props.send);
  return (
    <Frame
      screen={props.screen}
      busy={props.busy}
      stage={keys.shown ? 'keypad' : 'plain'}
      arriveAt="first-empty-field"
      who={props.who}
      tool={keys.toggle}
      paper="entry"
      desk={
        keys.shown && (
          <KeypadDesk
            faults={Object.keys(form.faults).length > 0 ? 'some' : 'none'}
            safe={props.safe}
            clear={<Words k="card.clear" />}
          />
        )
      }
      enquiryNumber={failure?.enquiryNumber}
      leave={props.leave}
      back={props.back}
      primary={
        <ActionButton
          action={primary.action}
          look="primary"
          state={props.busy ? 'busy' : 'ready'}
          submits="fields"
          icon={primary.icon}
          iconSide="after"
        >
          {primary.words}
        </ActionButton>
      }
    >
      {(titleId) => (
        <>
          <div className="entry__top">
            <div className="entry__say">
              <Title id={titleId}>{props.title}</Title>
              <Message form={form} failure={failure} ownNames={cardNames(asked)}>
                <p className="lead">
                  {props.allowance && <b>{props.allowance} </b>}
                  {props.lead}
                </p>
              </Message>
            </div>
            <DrawnCard {...fields.drawing} />
          </div>
          <FieldsForm className="entry__fields" failure={failure}>
            <CardNumberField {...fields.number} />
            <div className="fields-row">
              <ExpiryField {...fields.expiry} />
              {asked.securityCode === 'asked' && <SecurityCodeField {...fields.securityCode} />}
              {asked.securityCode === 'not-asked' && props.steps}
            </div>
            {asked.securityCode === 'asked' && props.steps}
          </FieldsForm>
          <div className="entry__end">
            <Note icon={Info}>{props.debit}</Note>
            {(portrait || !keys.shown) && (
              <Note icon={Lock} className="entry__safe">
                {props.safe}
              </Note>
            )}
            {(!portrait || !keys.shown) && (
              <ActionButton action="reset" look="quiet" size="small" icon={Eraser}>
                <Words k="card.clear" />
              </ActionButton>
            )}
          </div>
        </>
      )}
    </Frame>
  );
};
