// oxlint-disable jsx-a11y/prefer-tag-over-role -- an output holds words, and no lists
import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { LimitNotice } from '../../../preload/contract/limits.ts';
import { Button } from '../../design/button.tsx';
import { toldSoFar } from '../../limits/told-so-far.ts';
import { Words } from '../../text/words.tsx';
import { LimitEntries } from './limit-entries.tsx';

/** What has been told since the screen came, and nobody has closed. */
const useToldHere = (limits: readonly LimitNotice[]) => {
  const [told, setTold] = useState(limits);
  const [closed, setClosed] = useState(0);
  const now = toldSoFar(told, limits);
  if (now.length > told.length) setTold(now);
  return { told: now.slice(closed), close: () => setClosed(now.length) };
};

/** Tells staff at work that somebody may be trying out passwords or cards, until they close it or go on. */
export const LimitsNote = ({ limits }: { readonly limits: readonly LimitNotice[] }) => {
  const { told, close } = useToldHere(limits);
  const closeNote = () => {
    close();
    document.querySelector<HTMLElement>('main h1')?.focus();
  };
  return (
    <div role="status">
      {told.length > 0 && (
        <div className="limits-note">
          <p className="limits-note__title">
            <TriangleAlert className="icon" aria-hidden="true" />
            <Words k="limitNotice.listTitle" />
          </p>
          <LimitEntries limits={told} />
          <p>
            <Words k="limitNotice.listText" />
          </p>
          <Button action="dismiss-limits" size="small" look="white" onPress={closeNote}>
            <Words k="actions.close" />
          </Button>
        </div>
      )}
    </div>
  );
};
