import type { ReactNode } from 'react';
import { CardNumberField } from '../../fields/card-number-field.tsx';
import { ExpiryField } from '../../fields/expiry-field.tsx';
import { SecurityCodeField } from '../../fields/security-code-field.tsx';
import type { CardEntry } from '../../flow/counter-state.ts';
import { Words } from '../../text/words.tsx';
import type { CardFields } from '../card-entry/use-card-fields.ts';
import { TypedByCustomer } from './typed-by-customer.tsx';

/** The customer's card: the fields for staff to type into, or what may be seen of what the customer has typed. */
export const CardPart = ({
  card,
  fields,
  securityCode,
  onFile,
  handOver,
  remarks,
}: {
  readonly card: CardEntry;
  readonly fields: CardFields;
  readonly securityCode: 'asked' | 'not-asked';
  readonly onFile: ReactNode;
  readonly handOver: ReactNode;
  readonly remarks: ReactNode;
}) => (
  <div className="work__card">
    <div className="work__h2">
      <h2>
        <Words k="customerEntry.card" />
      </h2>
      {handOver}
    </div>
    {onFile}
    {card.typedBy === 'customer' ? (
      <div className="fields-row">
        <TypedByCustomer form={card.form} />
        {remarks}
      </div>
    ) : (
      <>
        <CardNumberField {...fields.number} />
        <div className="fields-row">
          <ExpiryField {...fields.expiry} />
          {securityCode === 'asked' ? <SecurityCodeField {...fields.securityCode} /> : remarks}
        </div>
        {securityCode === 'asked' && remarks}
      </>
    )}
  </div>
);
