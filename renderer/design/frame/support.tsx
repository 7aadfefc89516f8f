import { Phone } from 'lucide-react';
import { Words } from '../../text/words.tsx';
import { useSurroundings } from '../surroundings.ts';

/** The number to read out when something has just failed. */
export const Enquiry = ({ number }: { readonly number: string | undefined }) => {
  if (!number) return <span />;
  return (
    <p className="support support__line support__enquiry">
      <span>
        <Words k="frame.enquiry" />
      </span>
      <b className="figures">{number}</b>
    </p>
  );
};

/** Whom to turn to, and beside it the number to read out when something has just failed. */
export const Support = ({ enquiryNumber }: { readonly enquiryNumber?: string | undefined }) => {
  const { support } = useSurroundings().profile;
  return (
    <div className="support">
      <Phone className="icon icon--large" aria-hidden="true" />
      <div>
        <p className="support__line">
          <span>
            <Words k="frame.support.title" />
          </span>
          <b>{support.phone}</b>
        </p>
        <p className="support__line">
          <span>{support.hours}</span>
          <span>{support.email}</span>
        </p>
        {enquiryNumber && <Enquiry number={enquiryNumber} />}
      </div>
    </div>
  );
};
