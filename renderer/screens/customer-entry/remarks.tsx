import type { ReactNode } from 'react';
import type { Failure } from '../../../preload/contract/problem.ts';
import { type CardDrawing, DrawnCard } from '../../design/drawn-card/drawn-card.tsx';
import type { FieldName, Form } from '../../flow/form-state.ts';
import { Message, type OwnNames } from '../message.tsx';

/** Where the drawn card stands until there is something to say: faults, a word of the backend, a notice. */
export const Remarks = ({
  form,
  names,
  failure,
  notice,
  goingOn,
  drawing,
}: {
  readonly form: Pick<Form<FieldName>, 'faults' | 'refusals'>;
  readonly names: OwnNames;
  readonly failure: Failure | null;
  readonly notice: ReactNode;
  readonly goingOn: ReactNode;
  /** Null where there is no room or no card to draw. */
  readonly drawing: CardDrawing | null;
}) => (
  <div className="work__remarks">
    {goingOn || (
      <Message form={form} failure={failure} ownNames={names}>
        <output>{notice}</output>
        {!notice && drawing && <DrawnCard {...drawing} />}
      </Message>
    )}
  </div>
);
