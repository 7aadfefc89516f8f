import type { Display } from '../../flow/display.ts';
import { Words } from '../../text/words.tsx';
import { Button } from '../button.tsx';
import { Dialog } from '../dialog/dialog.tsx';
import { useSurroundings } from '../surroundings.ts';
import { Choice } from './choice.tsx';
import './menus.css';

const textSizes: readonly Display['textSize'][] = [100, 125, 150, 200];

/** Text size, contrast and motion, each at once in force. */
export const DisplayMenu = ({
  open,
  onClose,
}: {
  readonly open: boolean;
  readonly onClose: () => void;
}) => {
  const { display, send } = useSurroundings();
  const choose = (change: Partial<Display>) => send({ type: 'display-chosen', display: change });
  return (
    <Dialog
      kind="dialog"
      open={open}
      title={<Words k="displayMenu.title" />}
      focus="[aria-pressed=true]"
      onDismiss={onClose}
    >
      <Choice
        name={<Words k="displayMenu.textSize" />}
        chosen={display.textSize}
        values={textSizes.map((value) => ({ value, words: `${value} %` }))}
        onChosen={(textSize) => choose({ textSize })}
      />
      <Choice
        name={<Words k="displayMenu.contrast" />}
        chosen={display.contrast}
        values={[
          { value: 'standard', words: <Words k="displayMenu.standard" /> },
          { value: 'high', words: <Words k="displayMenu.high" /> },
        ]}
        onChosen={(contrast) => choose({ contrast })}
      />
      <Choice
        name={<Words k="displayMenu.motion" />}
        chosen={display.motion}
        values={[
          { value: 'full', words: <Words k="displayMenu.full" /> },
          { value: 'reduced', words: <Words k="displayMenu.reduced" /> },
        ]}
        onChosen={(motion) => choose({ motion })}
      />
      <div className="dialog__actions">
        <span />
        <Button onPress={onClose}>
          <Words k="actions.close" />
        </Button>
      </div>
    </Dialog>
  );
};
