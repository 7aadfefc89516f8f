import { ArrowRight, FileText, type LucideIcon, Store } from 'lucide-react';
import { ActionButton } from '../../design/action-button.tsx';
import { Frame } from '../../design/frame/frame.tsx';
import { BackButton, FinishButton } from '../../design/leave-buttons.tsx';
import { Title } from '../../design/title.tsx';
import { type TextKey, Words } from '../../text/words.tsx';
import './flow-choice-screen.css';

const FlowButton = ({
  action,
  icon: Icon,
  name,
  text,
}: {
  readonly action: 'choose-selfcare' | 'choose-counter';
  readonly icon: LucideIcon;
  readonly name: TextKey;
  readonly text: TextKey;
}) => (
  <li>
    <ActionButton
      action={action}
      look="white"
      className="whose__choice"
      icon={ArrowRight}
      iconSide="after"
    >
      <Icon className="icon whose__sign" aria-hidden="true" />
      <b className="whose__name">
        <Words k={name} />
      </b>
      <span className="whose__text">
        <Words k={text} />
      </span>
    </ActionButton>
  </li>
);

/** Both flows are offered here: a customer with a contract of their own, or staff for a customer of the shop. */
export const FlowChoiceScreen = () => (
  <Frame screen="flow-choice" paper="whose" leave={<FinishButton />} back={<BackButton />}>
    {(titleId) => (
      <>
        <div className="whose__say">
          <Title id={titleId}>
            <Words k="flowChoice.title" />
          </Title>
          <p className="lead">
            <Words k="flowChoice.lead" />
          </p>
        </div>
        <ul className="whose__choices">
          <FlowButton
            action="choose-selfcare"
            icon={FileText}
            name="flowChoice.selfcare"
            text="flowChoice.selfcareText"
          />
          <FlowButton
            action="choose-counter"
            icon={Store}
            name="flowChoice.counter"
            text="flowChoice.counterText"
          />
        </ul>
      </>
    )}
  </Frame>
);
