import type { ReactNode } from 'react';
import { Words } from '../../text/words.tsx';
import { Button } from '../button.tsx';
import { Dialog } from '../dialog/dialog.tsx';
import { SupportFacts } from './support-facts.tsx';

/** The support contact in a dialog, with what it is good for at this moment. */
export const SupportDialog = ({
  open,
  title,
  text,
  onClose,
}: {
  readonly open: boolean;
  readonly title: ReactNode;
  readonly text?: ReactNode;
  readonly onClose: () => void;
}) => (
  <Dialog kind="dialog" open={open} title={title} text={text} focus="button" onDismiss={onClose}>
    <SupportFacts />
    <div className="dialog__actions">
      <span />
      <Button onPress={onClose}>
        <Words k="actions.close" />
      </Button>
    </div>
  </Dialog>
);
