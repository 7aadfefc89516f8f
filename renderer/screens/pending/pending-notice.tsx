import { MailWarning } from 'lucide-react';
import { useLayoutEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PendingOperation } from '../../../preload/contract/operation.ts';
import { Button } from '../../design/button.tsx';
import { PendingDialog, type Readers } from './pending-dialog.tsx';

const giveFocusToTitle = (): void => {
  if (document.activeElement?.closest('.pending-notice')) {
    document.querySelector<HTMLElement>('main h1')?.focus();
  }
};

const Notice = ({ pending, readers }: PendingNoticeProps) => {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  useLayoutEffect(() => giveFocusToTitle, []);
  const count = pending.length;
  return (
    <div className={`pending-notice pending-notice--${readers}`}>
      <Button
        action="show-pending"
        size="small"
        look="white"
        className="button--pending"
        icon={MailWarning}
        opensDialog
        onPress={() => setOpen(true)}
      >
        {readers === 'staff' ? t('pending.notice', { count }) : t('pending.forStaff', { count })}
      </Button>
      <PendingDialog
        pending={pending}
        readers={readers}
        open={open}
        onClose={() => setOpen(false)}
      />
    </div>
  );
};

interface PendingNoticeProps {
  readonly pending: readonly PendingOperation[];
  readonly readers: Readers;
}

/** One line, said politely, as long as there is a decision of which somebody should know; it opens what there is to read. */
export const PendingNotice = (props: PendingNoticeProps) => (
  <output className="pending-place">{props.pending.length > 0 && <Notice {...props} />}</output>
);
