import { MailWarning } from 'lucide-react';
import { type ReactNode, useCallback, useLayoutEffect, useState } from 'react';
import type { PendingOperation } from '../../../preload/contract/operation.ts';
import { Button } from '../../design/button.tsx';
import { Words } from '../../text/words.tsx';
import { PendingDialog, type Readers } from './pending-dialog.tsx';

const giveFocusToTitle = (): void => {
  if (document.activeElement?.closest('.pending-notice')) {
    document.querySelector<HTMLElement>('main h1')?.focus();
  }
};

const Notice = ({
  pending,
  readers,
  words,
}: PendingNoticeProps & { readonly words: ReactNode }) => {
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
        {words}
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
  const count = pending.length;
  const words = (
    <Words k={readers === 'staff' ? 'pending.notice' : 'pending.forStaff'} values={{ count }} />
  );
  return (
    <div className="pending-place">
      <output className="visually-hidden">{count > 0 && words}</output>
      {count > 0 && <Notice pending={pending} readers={readers} words={words} />}
    </div>
  );
};
