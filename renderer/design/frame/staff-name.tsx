import type { StaffActor } from '../../../preload/contract/login.ts';
import { PersonName } from '../person-name.tsx';

/** Whose shop it is and who is logged in; stands in the header in the place of the progress. */
export const StaffName = ({ actor }: { readonly actor: StaffActor }) => (
  <p className="head__who">
    <PersonName name={actor.shopName} />
    {'　'}
    <b>
      <PersonName name={actor.displayName} />
    </b>
  </p>
);
