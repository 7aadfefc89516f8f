import type { Outcome } from '../../../preload/contract/operation.ts';
import { brandName } from '../../card/brand-detection.ts';
import { lastFour } from '../../card/masked-number.ts';
import { Words } from '../../text/words.tsx';
import { Reference } from './reference.tsx';

/** The reference number, and which card it was: brand and last four digits. */
export const Receipt = ({ outcome }: { readonly outcome: Outcome }) => (
  <div className="ref">
    <Reference number={outcome.reference} say={<Words k="complete.keepReference" />} />
    <p className="ref__card">
      <span>
        <Words k="complete.registeredCard" />
      </span>
      <b>
        {brandName(outcome.brand)}
        {'　'}
        <span className="figures">
          <span aria-hidden="true">•••• </span>
          {lastFour(outcome.maskedNumber)}
        </span>
      </b>
    </p>
  </div>
);
