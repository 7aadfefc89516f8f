import { MailWarning } from 'lucide-react';
import { useCallback, useLayoutEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PendingOperation } from '../../../preload/contract/operation.ts';
import { Button } from '../../design/button.tsx';
import { PendingDialog, type Readers } from './pending-dialog.tsx';

const giveFocusToTitle = (): void => {
  if (document.activeElement?.closest('.pending-notice')) {
    document.querySelector<HTMLElement>('main h1')?.focus();
  }
};

const Notice = ({
  pending,
  readers,
  sentence,
}: PendingNoticeProps & { readonly sentence: string }) => {
  const [open, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  useLayoutEffect(() => giveFocusToTitle, []);
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
        {sentence}
      </Button>
      <PendingDialog pending={pending} readers={readers} open={open} onClose={close} />
    </div>
  );
};

interface PendingNoticeProps {
  readonly pending: readonly PendingOperation[];
  readonly readers: Readers;
}

/** One line, said politely when it comes (WCAG 2.2, 4.1.3), as long as there is a decision of which somebody should know; it opens what there is to read. */
export const PendingNotice = ({ pending, readers }: PendingNoticeProps) => {
  const { t } = useTranslation();
  const count = pending.length;
  const sentence = t(readers === 'staff' ? 'pending.notice' : 'pending.forStaff', { count });
  return (
    <div className="pending-place">
      <output className="visually-hidden">{count > 0 && sentence}</output>
      {count > 0 && <Notice pending={pending} readers={readers} sentence={sentence} />}
    </div>
  );
};
