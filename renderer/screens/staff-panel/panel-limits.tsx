import { CircleCheck } from 'lucide-react';
import type { LimitNotice } from '../../../preload/contract/limits.ts';
import { Words } from '../../text/words.tsx';
import { LimitEntries } from '../limits/limit-entries.tsx';

/** The limits that were reached since staff have last seen them. */
export const PanelLimits = ({ limits }: { readonly limits: readonly LimitNotice[] }) => (
  <section className="panel__part">
    <h2>
      <Words k="panel.limits" />
    </h2>
    {limits.length === 0 ? (
      <p className="panel__fine">
        <CircleCheck className="icon" aria-hidden="true" />
        <Words k="panel.noLimits" />
      </p>
    ) : (
      <LimitEntries limits={limits} />
    )}
  </section>
);
