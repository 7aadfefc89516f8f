// oxlint-disable jsx-a11y/prefer-tag-over-role -- an output holds words, and no lists
import { HardDrive, RefreshCw } from 'lucide-react';
import type { ExportDrive } from '../../../preload/contract/staff-panel.ts';
import { ActionButton } from '../../design/action-button.tsx';
import { Button } from '../../design/button.tsx';
import { Dialog } from '../../design/dialog/dialog.tsx';
import { useSurroundings } from '../../design/surroundings.ts';
import { Words } from '../../text/words.tsx';

const Drives = ({ drives }: { readonly drives: readonly ExportDrive[] }) => {
  const { send } = useSurroundings();
  if (drives.length === 0)
    return (
      <p>
        <Words k="panelDialogs.noDrives" />
      </p>
    );
  return (
    <ul className="panel__drives">
      {drives.map(({ id, name }) => (
        <li key={id}>
          <Button
            action="choose-drive"
            look="white"
            icon={HardDrive}
            onPress={() => send({ type: 'drive-chosen', driveId: id })}
          >
            {name}
          </Button>
        </li>
      ))}
    </ul>
  );
};

/** Where the log is copied to: one of the drives that main has found, and never anything typed. */
export const ExportDialog = ({
  drives,
  looking,
}: {
  readonly drives: readonly ExportDrive[];
  /** Drives are being looked for. */
  readonly looking: boolean;
}) => {
  const { send } = useSurroundings();
  return (
    <Dialog
      kind="dialog"
      open
      title={
        <Words k={drives.length === 0 ? 'panelDialogs.noDrivesTitle' : 'panelDialogs.drives'} />
      }
      text={<Words k="panelDialogs.drivesText" />}
      focus=".dialog__title"
      onDismiss={() => send({ type: 'pressed', action: 'dismiss' })}
    >
      <div role="status">
        <Drives drives={drives} />
      </div>
      <div className="dialog__actions">
        <ActionButton action="dismiss">
          <Words k="panelDialogs.dismiss" />
        </ActionButton>
        <ActionButton action="read-panel" icon={RefreshCw} state={looking ? 'busy' : 'ready'}>
          <Words k="panelDialogs.lookAgain" />
        </ActionButton>
      </div>
    </Dialog>
  );
};
