import { Info, Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CardBrand } from '../../../preload/contract/card-brand.ts';
import { BrandMarks } from '../../design/brand-mark.tsx';
import { Button } from '../../design/button.tsx';
import { Dialog } from '../../design/dialog/dialog.tsx';
import { Note } from '../../design/note.tsx';
import { Words } from '../../text/words.tsx';

/** Which cards are accepted, and what happens to the number, where the screen has no room for it. */
export const CardNotes = ({
  open,
  acceptedBrands,
  debit,
  safe,
  onClose,
  children,
}: {
  readonly open: boolean;
  readonly acceptedBrands: readonly CardBrand[];
  readonly debit: ReactNode;
  readonly safe: ReactNode;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}) => (
  <Dialog
    kind="dialog"
    open={open}
    title={<Words k="card.accepted" />}
    focus="button"
    onDismiss={onClose}
  >
    <BrandMarks accepted={acceptedBrands} detected="unknown" />
    <Note icon={Info}>{debit}</Note>
    <Note icon={Lock}>{safe}</Note>
    {children}
    <div className="dialog__actions">
      <span />
      <Button onPress={onClose}>
        <Words k="actions.close" />
      </Button>
    </div>
  </Dialog>
);
