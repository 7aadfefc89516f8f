import { Words } from '../../text/words.tsx';
import { useSurroundings } from '../surroundings.ts';

/** The support contact, one fact a line, large enough to copy down. */
export const SupportFacts = () => {
  const { support } = useSurroundings().profile;
  return (
    <dl className="dialog__facts">
      <div>
        <dt>
          <Words k="letterLost.phone" />
        </dt>
        <dd className="support__phone">{support.phone}</dd>
      </div>
      <div>
        <dt>
          <Words k="letterLost.hours" />
        </dt>
        <dd>{support.hours}</dd>
      </div>
      <div>
        <dt>
          <Words k="letterLost.email" />
        </dt>
        <dd lang="en">{support.email}</dd>
      </div>
    </dl>
  );
};
