import { ArrowRight, RotateCw } from 'lucide-react';
import { ActionButton } from '../../../renderer/design/action-button.tsx';
import { Button } from '../../../renderer/design/button.tsx';
import { BackButton, FinishButton, LogOutButton } from '../../../renderer/design/leave-buttons.tsx';
import { Choice } from '../../../renderer/design/menus/choice.tsx';
import { LanguageButton } from '../../../renderer/design/menus/language-button.tsx';
import { Tools } from '../../../renderer/design/menus/tools.tsx';
import { RetryButton } from '../../../renderer/design/retry-button.tsx';
import { RevealButton } from '../../../renderer/fields/reveal-button.tsx';
import { Words } from '../../../renderer/text/words.tsx';
import type { Shelf } from './specimen.ts';

const nothing = () => {};
const words = <Words k="actions.retry" />;

/** Everything that is pressed. */
export const buttons: Shelf = {
  Button: {
    plain: () => <Button onPress={nothing}>{words}</Button>,
    white: () => (
      <Button look="white" onPress={nothing}>
        {words}
      </Button>
    ),
    primary: () => (
      <Button look="primary" icon={ArrowRight} iconSide="after" onPress={nothing}>
        {words}
      </Button>
    ),
    danger: () => (
      <Button look="danger" onPress={nothing}>
        {words}
      </Button>
    ),
    quiet: () => (
      <Button look="quiet" icon={RotateCw} onPress={nothing}>
        {words}
      </Button>
    ),
    small: () => (
      <Button look="white" size="small" icon={RotateCw} onPress={nothing}>
        {words}
      </Button>
    ),
    'not yet': () => (
      <Button look="primary" state="not-yet" onPress={nothing}>
        {words}
      </Button>
    ),
    busy: () => (
      <Button look="primary" state="busy" onPress={nothing}>
        {words}
      </Button>
    ),
    pressed: () => (
      <Button look="white" pressed onPress={nothing}>
        {words}
      </Button>
    ),
  },
  ActionButton: {
    primary: () => (
      <ActionButton action="log-in" look="primary">
        {words}
      </ActionButton>
    ),
  },
  FinishButton: {
    plain: () => <FinishButton />,
    primary: () => <FinishButton look="primary" />,
  },
  LogOutButton: {
    plain: () => <LogOutButton />,
    primary: () => <LogOutButton look="primary" />,
  },
  BackButton: { plain: () => <BackButton /> },
  RetryButton: { plain: () => <RetryButton /> },
  RevealButton: {
    covered: () => (
      <RevealButton
        shown={false}
        show={<Words k="fields.password.show" />}
        hide={<Words k="fields.password.hide" />}
        onToggle={nothing}
      />
    ),
    shown: () => (
      <RevealButton
        shown
        show={<Words k="fields.password.show" />}
        hide={<Words k="fields.password.hide" />}
        onToggle={nothing}
      />
    ),
  },
  LanguageButton: {
    Japanese: () => <LanguageButton locale="ja" />,
    'easy Japanese': () => <LanguageButton locale="ja-easy" />,
    English: () => <LanguageButton locale="en" />,
    Chinese: () => <LanguageButton locale="zh-Hans" />,
    Korean: () => <LanguageButton locale="ko" />,
    Vietnamese: () => <LanguageButton locale="vi" />,
    Portuguese: () => <LanguageButton locale="pt-BR" />,
  },
  Choice: {
    'one of four': () => (
      <Choice
        name={<Words k="displayMenu.textSize" />}
        chosen={125}
        values={[100, 125, 150, 200].map((value) => ({ value, words: `${value} %` }))}
        onChosen={nothing}
      />
    ),
  },
  Tools: {
    'in the header': () => <Tools place="header" />,
    'on the desk': () => <Tools place="desk" />,
  },
};
