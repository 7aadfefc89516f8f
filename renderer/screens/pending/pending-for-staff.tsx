import type { LimitNotice } from '../../../preload/contract/limits.ts';
import type { PendingOperation } from '../../../preload/contract/operation.ts';
import { useSurroundings } from '../../design/surroundings.ts';
import { Words } from '../../text/words.tsx';
import { PendingNotice } from './pending-notice.tsx';
import './pending.css';

/**
 * Where customers come by: that there is something for staff to see, results or limits that were reached. Behind a PIN it is in the staff panel, so that no customer
 * takes away what staff should see; without one it opens here.
 */
export const PendingForStaff = ({
  pending,
  limits,
}: {
  readonly pending: readonly PendingOperation[];
  readonly limits: readonly LimitNotice[];
}) => {
  const { staffPanel } = useSurroundings().profile;
  const count = pending.length + limits.length;
  if (staffPanel === 'absent') return <PendingNotice pending={pending} readers="anybody" />;
  return (
    <div className="pending-place">
      <output className={count > 0 ? 'pending-notice pending-notice--told' : 'visually-hidden'}>
        {count > 0 && <Words k="pending.inPanel" values={{ count }} />}
      </output>
    </div>
  );
};
