import type { Handover } from '../../flow/counter-state.ts';
import { Words } from '../../text/words.tsx';
import './handover-steps.css';

/** What the customer does, one thing after the other. */
export const HandoverSteps = ({ asks }: Pick<Handover, 'asks'>) => (
  <ol className="handsteps">
    <li>
      <Words k={asks === 'change' ? 'handover.steps.typeChange' : 'handover.steps.typeCard'} />
    </li>
    <li>
      <Words k="handover.steps.done" />
    </li>
    <li>
      <Words k="handover.steps.giveBack" />
    </li>
  </ol>
);
