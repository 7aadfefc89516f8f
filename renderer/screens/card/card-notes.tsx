import { Info, Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CustomerContract } from '../../../preload/contract/customer-contract.ts';
import { BrandMarks } from '../../design/brand-mark.tsx';
import { Button } from '../../design/button.tsx';
import { Dialog } from '../../design/dialog/dialog.tsx';
import { Note } from '../../design/note.tsx';
import { DebitNote } from './debit-note.tsx';

/** Which cards are accepted, and what happens to the number, where the screen has no room for it. */
export const CardNotes = ({
  open,
  contract,
  onClose,
}: {
  readonly open: boolean;
  readonly contract: CustomerContract;
  readonly onClose: () => void;
}) => {
  const { t } = useTranslation();
  return (
    <Dialog kind="dialog" open={open} title={t('card.accepted')} focus="button" onDismiss={onClose}>
      <BrandMarks accepted={contract.acceptedBrands} detected="unknown" />
      <Note icon={Info}>
        <DebitNote issuers={contract.debitIssuers} />
      </Note>
      <Note icon={Lock}>{t('card.encrypted')}</Note>
      <div className="dialog__actions">
        <span />
        <Button onPress={onClose}>{t('actions.close')}</Button>
      </div>
    </Dialog>
  );
};
