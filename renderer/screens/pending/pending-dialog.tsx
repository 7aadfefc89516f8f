// oxlint-disable jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard (WCAG 2.1.1)
import { ArrowDown, Check } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PendingOperation } from '../../../preload/contract/operation.ts';
import { Button } from '../../design/button.tsx';
import { Dialog } from '../../design/dialog/dialog.tsx';
import { useSurroundings } from '../../design/surroundings.ts';
import { isSettled } from '../../operation/is-settled.ts';
import { Words } from '../../text/words.tsx';
import { PendingEntry } from './pending-entry.tsx';
import { useLeftAlone } from './use-left-alone.ts';
import { useReadToEnd } from './use-read-to-end.ts';
import './pending.css';

/** Where customers come by, it stays open no longer than this without a touch. */
const leftAloneMilliseconds = 60_000;

/** Who can read along: staff alone, or whoever passes by, whom no card concerns. */
export type Readers = 'staff' | 'anybody';

/** What became of decisions whose people were not told, until somebody has seen it all; what is not known yet stays. */
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
  const entries = useRef<HTMLUListElement>(null);
  const { isRead, showMore } = useReadToEnd(entries, open ? pending : null);
  useLeftAlone(open && readers === 'anybody' ? leftAloneMilliseconds : null, onClose);
  const idempotencyKeys = pending
    .filter(({ standing }) => isSettled(standing))
    .map(({ idempotencyKey }) => idempotencyKey);
  const seen = () => {
    send({ type: 'pending-seen', idempotencyKeys });
    onClose();
  };
  return (
    <Dialog
      kind="dialog"
      className="pending"
      open={open}
      title={<Words k="pending.title" />}
      text={<Words k="pending.text" />}
      focus=".dialog__title"
      onDismiss={onClose}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1) */}
      <ul ref={entries} className="pending__entries" tabIndex={0} aria-label={t('pending.title')}>
        {pending.map((operation) => (
          <PendingEntry
            key={operation.idempotencyKey}
            operation={operation}
            label={readers === 'staff' ? operation.label : null}
          />
        ))}
      </ul>
      <div className="dialog__actions">
        {!isRead && (
          <Button
            action="more"
            size="small"
            look="quiet"
            className="pending__more"
            icon={ArrowDown}
            onPress={showMore}
          >
            <Words k="pending.more" />
          </Button>
        )}
        <Button action="close" onPress={onClose}>
          <Words k="actions.close" />
        </Button>
        {idempotencyKeys.length > 0 && (
          <Button
            action="seen"
            look="primary"
            state={isRead ? 'ready' : 'not-yet'}
            icon={Check}
            onPress={seen}
          >
            <Words k="pending.seen" />
          </Button>
        )}
      </div>
    </Dialog>
  );
};
