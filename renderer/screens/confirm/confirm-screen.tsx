import { ArrowLeft, Check } from 'lucide-react';
import { ActionButton } from '../../design/action-button.tsx';
import { Frame } from '../../design/frame/frame.tsx';
import { FinishButton } from '../../design/leave-buttons.tsx';
import { Title } from '../../design/title.tsx';
import type { Confirm } from '../../flow/selfcare-state.ts';
import { Words } from '../../text/words.tsx';
import { MaskedCard } from '../masked-card.tsx';
import { Message } from '../message.tsx';
import type { ScreenProps } from '../screen-props.ts';
import { ConfirmFacts } from './confirm-facts.tsx';
import './confirm-screen.css';

/** Step 4: what will be registered. Nothing has been sent yet. */
export const ConfirmScreen = ({ state }: Pick<ScreenProps<Confirm>, 'state'>) => {
  const { form, failure } = state;
  return (
    <Frame
      screen="confirm"
      paper="check"
      enquiryNumber={failure?.enquiryNumber}
      leave={<FinishButton />}
      back={
        <ActionButton action="back" icon={ArrowLeft}>
          <Words k="confirm.correct" />
        </ActionButton>
      }
      primary={
        <ActionButton action="register" look="primary" icon={Check} iconSide="after">
          <Words k="confirm.register" />
        </ActionButton>
      }
    >
      {(titleId) => (
        <>
          <div className="check__say">
            <Title id={titleId}>
              <Words k="confirm.title" />
            </Title>
            <Message form={null} failure={failure}>
              <p className="lead">
                <Words k="confirm.lead" />
              </p>
            </Message>
          </div>
          <div className="check__cols">
            <MaskedCard values={form.values} />
            <ConfirmFacts values={form.values} />
          </div>
        </>
      )}
    </Frame>
  );
};
