import { ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CustomerOnFile } from '../../../preload/contract/customers.ts';
import { groupedPhone } from '../../customer/phone.ts';
import { PersonName } from '../../design/person-name.tsx';
import { useSurroundings } from '../../design/surroundings.ts';
import { monthOfYear } from '../../text/format.ts';
import { Furigana } from '../../text/furigana.tsx';
import { Words } from '../../text/words.tsx';
import { CardName } from './card-name.tsx';
import type { CardSeen } from './typed-card.ts';
import '../../design/facts.css';
import './change-facts.css';

/** What becomes different; what is absent stays as it is. */
export interface Changed {
  readonly name?: string | undefined;
  readonly phone?: string | undefined;
  readonly card?: CardSeen | undefined;
}

const Change = ({
  what,
  before,
  after,
}: {
  readonly what: ReactNode;
  readonly before: ReactNode;
  readonly after: ReactNode;
}) => (
  <div>
    <dt>{what}</dt>
    <dd className="change">
      <span className="change__before">
        <span className="visually-hidden">
          <Words k="subject.before" />
        </span>
        {before}
      </span>
      <span className="change__after">
        <ArrowRight className="icon" aria-hidden="true" />
        <span>
          <span className="visually-hidden">
            <Words k="subject.after" />
          </span>
          {after}
        </span>
      </span>
    </dd>
  </div>
);

/** Each change of a customer on file, as before and after. */
export const ChangeFacts = ({
  className,
  onFile,
  changed,
}: {
  readonly className: 'facts' | 'dialog__facts';
  readonly onFile: CustomerOnFile;
  readonly changed: Changed;
}) => {
  const { locale } = useSurroundings();
  const { name, phone, card } = changed;
  const number = { masked: onFile.maskedNumber, brand: onFile.brand };
  return (
    <dl className={className}>
      {name !== undefined && (
        <Change
          what={<Words k="subject.name" />}
          before={<PersonName name={onFile.name} />}
          after={<PersonName name={name} />}
        />
      )}
      {phone !== undefined && (
        <Change
          what={<Words k="subject.phone" />}
          before={<span className="figures">{groupedPhone(onFile.phone)}</span>}
          after={<span className="figures">{groupedPhone(phone)}</span>}
        />
      )}
      {card?.number && (
        <Change
          what={<Words k="subject.card" />}
          before={<CardName number={number} />}
          after={<CardName number={card.number} />}
        />
      )}
      {card?.expiry && (
        <Change
          what={<Words k="subject.expiry" />}
          before={<Words k="subject.expiryOnFile" />}
          after={<Furigana written={monthOfYear(locale, card.expiry)} />}
        />
      )}
    </dl>
  );
};
