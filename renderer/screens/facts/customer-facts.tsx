import { groupedPhone } from '../../customer/phone.ts';
import { PersonName } from '../../design/person-name.tsx';
import { useSurroundings } from '../../design/surroundings.ts';
import { monthOfYear } from '../../text/format.ts';
import { Furigana } from '../../text/furigana.tsx';
import { Words } from '../../text/words.tsx';
import { CardName } from './card-name.tsx';
import type { CardSeen } from './typed-card.ts';
import '../../design/facts.css';

/** Whom it is about, and which card: name, phone number, masked number with brand, and the expiry where it was typed. */
export const CustomerFacts = ({
  className,
  name,
  phone,
  card,
}: {
  readonly className: 'facts' | 'dialog__facts';
  /** Null where it is not known. */
  readonly name: string | null;
  readonly phone: string | null;
  readonly card: CardSeen;
}) => {
  const { locale } = useSurroundings();
  return (
    <dl className={className}>
      {name !== null && (
        <div>
          <dt>
            <Words k="subject.name" />
          </dt>
          <dd>
            <PersonName name={name} />
          </dd>
        </div>
      )}
      {phone !== null && (
        <div>
          <dt>
            <Words k="subject.phone" />
          </dt>
          <dd>
            <span className="figures">{groupedPhone(phone)}</span>
          </dd>
        </div>
      )}
      {card.number && (
        <div>
          <dt>
            <Words k="subject.card" />
          </dt>
          <dd>
            <CardName number={card.number} />
          </dd>
        </div>
      )}
      {card.expiry && (
        <div>
          <dt>
            <Words k="subject.expiry" />
          </dt>
          <dd>
            <Furigana written={monthOfYear(locale, card.expiry)} />
          </dd>
        </div>
      )}
    </dl>
  );
};
