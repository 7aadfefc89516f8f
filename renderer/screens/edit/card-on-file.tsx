import type { CustomerOnFile } from '../../../preload/contract/customers.ts';
import { Words } from '../../text/words.tsx';
import { CardName } from '../facts/card-name.tsx';

/** The card that is on file now, as the backend masks it. */
export const CardOnFile = ({ customer }: { readonly customer: CustomerOnFile }) => (
  <p className="work__now">
    <span>
      <Words k="edit.now" />
    </span>
    <b>
      <CardName number={{ masked: customer.maskedNumber, brand: customer.brand }} />
    </b>
  </p>
);
