// oxlint-disable jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard (WCAG 2.1.1)
import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PendingOperation } from '../../../preload/contract/operation.ts';
import { Button } from '../../design/button.tsx';
import { Dialog } from '../../design/dialog/dialog.tsx';
import { useSurroundings } from '../../design/surroundings.ts';
import { settledKeys } from '../../flow/pending-operations.ts';
import { PendingEntry } from './pending-entry.tsx';
import './pending.css';

/** Who can read along: staff alone, or whoever passes by, whom no card concerns. */
export type Readers = 'staff' | 'anybody';

/** What became of decisions whose people were not told, until somebody has seen it; what is not known yet stays. */
export const PendingDialog = ({
  pending,
  readers,
  open,
  onClose,
}: {
  readonly pending: readonly PendingOperation[];
  readonly readers: Readers;
  readonly open: boolean;
  readonly onClose: () => void;
}) => {
  const { t } = useTranslation();
  const { send } = useSurroundings();
  const idempotencyKeys = settledKeys(pending);
  const seen = () => {
    send({ type: 'pending-seen', idempotencyKeys });
    onClose();
  };
  return (
    <Dialog
      kind="dialog"
      className="pending"
      open={open}
      title={t('pending.title')}
      text={t('pending.text')}
      focus=".pending__entries"
      onDismiss={onClose}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1) */}
      <ul className="pending__entries" tabIndex={0} aria-label={t('pending.title')}>
        {pending.map((operation) => (
          <PendingEntry
            key={operation.idempotencyKey}
            operation={operation}
            label={readers === 'staff' ? operation.label : null}
          />
        ))}
      </ul>
      <div className="dialog__actions">
        <Button action="close" onPress={onClose}>
          {t('actions.close')}
        </Button>
        {idempotencyKeys.length > 0 && (
          <Button action="seen" look="primary" icon={Check} onPress={seen}>
            {t('pending.seen')}
          </Button>
        )}
      </div>
    </Dialog>
  );
};
