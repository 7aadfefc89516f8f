import { ArrowLeft, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { StaffActor } from '../../../preload/contract/login.ts';
import type { Failure } from '../../../preload/contract/problem.ts';
import { everyBrand } from '../../card/brands.ts';
import { ActionButton } from '../../design/action-button.tsx';
import type { ButtonState } from '../../design/button.tsx';
import { Frame } from '../../design/frame/frame.tsx';
import { StaffName } from '../../design/frame/staff-name.tsx';
import { LogOutButton } from '../../design/leave-buttons.tsx';
import { type Send, useSurroundings } from '../../design/surroundings.ts';
import { Title } from '../../design/title.tsx';
import { usePortrait } from '../../design/use-portrait.ts';
import type { Wanted } from '../../fields/field-props.ts';
import { KeypadDesk } from '../../fields/keypad/keypad-desk.tsx';
import { RaisedKeyboard } from '../../fields/keypad/raised-keyboard.tsx';
import { useBuiltInKeys } from '../../fields/keypad/use-built-in-keys.tsx';
import type { NewRegistration } from '../../flow/counter-state.ts';
import type { Action } from '../../flow/flow-event.ts';
import { Words } from '../../text/words.tsx';
import { cardNames } from '../card-entry/card-names.ts';
import { useCardFields } from '../card-entry/use-card-fields.ts';
import { FieldsForm } from '../fields-form.tsx';
import { CardPart } from './card-part.tsx';
import { ClearButton } from './clear-button.tsx';
import { CustomerPart } from './customer-part.tsx';
import { layoutOf } from './entry-layout.ts';
import { HandOverButton } from './hand-over-button.tsx';
import { Remarks } from './remarks.tsx';
import './customer-entry.css';

/** A screen on which staff type who a customer is, and their card. */
export interface CustomerEntryProps extends Pick<NewRegistration, 'customer' | 'card'> {
  readonly screen: 'card' | 'edit';
  readonly arriveAt: 'title' | 'first-empty-field';
  readonly actor: StaffActor;
  /** Whether the card has to be typed, or only when it changes. */
  readonly wanted: Wanted;
  /** What main is asked for right now. */
  readonly waiting: 'nothing' | 'handover' | 'their-values';
  readonly failure: Failure | null;
  readonly send: Send;
  readonly title: ReactNode;
  /** What `reset` empties. */
  readonly clear: ReactNode;
  /** The card that is on file. */
  readonly onFile?: ReactNode;
  /** What else can be done about the customer. */
  readonly tool?: ReactNode;
  /** A word about what was pressed. */
  readonly notice?: ReactNode;
  /** What main is being asked, where it has to be said; it stands in the place of the failure that led to it. */
  readonly goingOn?: ReactNode;
  /** What is asked over the screen. */
  readonly question: ReactNode;
  readonly primary: {
    readonly action: Action;
    readonly icon: LucideIcon;
    readonly words: ReactNode;
  };
}

type Waiting = CustomerEntryProps['waiting'];

/** The button that was pressed is busy, and those sleep whose presses come to nothing until main has answered. */
const buttonsWhile: Readonly<
  Record<Waiting, Readonly<Record<'work' | 'handOver' | 'backToList', ButtonState>>>
> = {
  nothing: { work: 'ready', handOver: 'ready', backToList: 'ready' },
  handover: { work: 'not-yet', handOver: 'busy', backToList: 'not-yet' },
  'their-values': { work: 'not-yet', handOver: 'not-yet', backToList: 'ready' },
};

/** Who a customer is and their card, with what is said about it, and the way to hand over. */
export const CustomerEntry = (props: CustomerEntryProps) => {
  const { profile, display } = useSurroundings();
  const { securityCodeInCounter: securityCode } = profile;
  const portrait = usePortrait();
  const keys = useBuiltInKeys();
  const { customer, card, failure, primary, send } = props;
  const { wanted } = props;
  const asked = { acceptedBrands: everyBrand, securityCode, number: wanted, expiry: wanted };
  const fields = useCardFields(card.form, asked, 'after-a-while', send);
  const layout = layoutOf(keys.shown, portrait, display.textSize);
  const readsAbove = layout === 'tall' || layout === 'large';
  const handsOverAtDesk = layout === 'narrow' || layout === 'tall';
  const faults = { ...customer.faults, ...card.form.faults };
  const leavesRoom = layout === 'tall' || (layout !== 'large' && securityCode === 'not-asked');
  const drawn = leavesRoom && card.typedBy === 'staff';
  const drawing = drawn ? fields.drawing : null;
  const buttons = buttonsWhile[props.waiting];
  const handOver = <HandOverButton state={buttons.handOver} />;
  const tools = (
    <div className="work__tools">
      {!(portrait && keys.shown) && <ClearButton state={buttons.work} words={props.clear} />}
      {props.tool}
    </div>
  );
  const remarks = (
    <Remarks
      form={{ faults, refusals: customer.refusals + card.form.refusals }}
      names={cardNames(asked)}
      failure={failure}
      notice={props.notice}
      goingOn={props.goingOn}
      drawing={drawing}
    />
  );
  return (
    <Frame
      screen={props.screen}
      density="dense"
      busy={props.waiting !== 'nothing'}
      stage={keys.shown ? 'keypad' : 'plain'}
      arriveAt={props.arriveAt}
      who={<StaffName actor={props.actor} />}
      tool={keys.toggle}
      paper={`work work--${layout}`}
      desk={
        keys.shown && (
          <>
            <KeypadDesk
              faults={Object.keys(faults).length > 0 ? 'some' : 'none'}
              safe={<Words k="customerEntry.safe" />}
              clear={props.clear}
              clearState={buttons.work}
              beside={handsOverAtDesk && handOver}
            />
            <RaisedKeyboard />
          </>
        )
      }
      enquiryNumber={failure?.enquiryNumber}
      leave={<LogOutButton />}
      back={
        <ActionButton action="back-to-list" state={buttons.backToList} icon={ArrowLeft}>
          <Words k="customerEntry.backToList" />
        </ActionButton>
      }
      primary={
        <ActionButton
          action={primary.action}
          look="primary"
          state={buttons.work}
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
          <div className="work__top">
            <Title id={titleId}>{props.title}</Title>
            {layout !== 'large' && tools}
          </div>
          {readsAbove && remarks}
          {layout === 'large' && tools}
          <FieldsForm className="work__fields" failure={null}>
            <CustomerPart form={customer} send={send} />
            <CardPart
              card={card}
              fields={fields}
              securityCode={securityCode}
              onFile={props.onFile}
              handOver={handsOverAtDesk ? null : handOver}
              remarks={readsAbove ? null : remarks}
            />
          </FieldsForm>
          {props.question}
        </>
      )}
    </Frame>
  );
};
