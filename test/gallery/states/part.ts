import type { KioskProfile } from '../../../preload/contract/kiosk-profile.ts';
import type { StaffActor } from '../../../preload/contract/login.ts';
import type { Failure, Problem } from '../../../preload/contract/problem.ts';
import type { FieldName, Form } from '../../../renderer/flow/form-state.ts';
import type { KioskState } from '../../../renderer/flow/kiosk-state.ts';

/** One picture: where the flow is, what else of the page's state matters, and on which kiosk. */
export interface Part extends Pick<KioskState, 'flow'> {
  readonly overlay?: KioskState['overlay'];
  readonly service?: KioskState['service'];
  readonly pending?: KioskState['pending'];
  readonly limits?: KioskState['limits'];
  readonly profile?: Partial<KioskProfile>;
}

export type Parts = Readonly<Record<string, () => Part>>;

/** A failure with the enquiry number of all pictures. */
export const failureOf = (problem: Problem): Failure => ({
  state: 'failed',
  problem,
  enquiryNumber: 'Q-7F3K-9M2D',
});

/** A form as it stands; faults mean that the action has been refused once. */
export const formOf = <Name extends FieldName>(
  values: Form<Name>['values'],
  faults?: Form<Name>['faults'],
): Form<Name> => ({
  values,
  faults: faults ?? ({} as Form<Name>['faults']),
  refusals: Object.keys(faults ?? {}).length > 0 ? 1 : 0,
});

export const staff: StaffActor = {
  kind: 'staff',
  shopName: '港町店',
  displayName: '佐伯 しのぶ',
};

export const operation = {
  idempotencyKey: '00000000-0000-4000-8000-000000000000',
  enquiryNumber: 'Q-7F3K-9M2D',
};
