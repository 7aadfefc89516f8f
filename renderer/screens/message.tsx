import type { ReactNode } from 'react';
import type { Failure } from '../../preload/contract/problem.ts';
import { ProblemAlert } from '../design/problem-alert.tsx';
import { FaultSummary } from '../fields/fault-summary.tsx';
import type { FieldName, Form } from '../flow/form-state.ts';
import type { TextKey } from '../text/words.tsx';
import { useRefused } from './use-refused.ts';

const names: Readonly<Record<FieldName, TextKey>> = {
  loginId: 'fields.loginId.label',
  password: 'fields.password.label',
  emailAddress: 'fields.emailAddress.label',
  code: 'fields.code.label',
  customerName: 'fields.customerName.label',
  phone: 'fields.phone.label',
  cardNumber: 'fields.cardNumber.label',
  expiryMonth: 'fields.expiry.label',
  expiryYear: 'fields.expiry.label',
  securityCode: 'fields.securityCode.label',
  pin: 'fields.pin.label',
};

const inOrder = Object.keys(names) as FieldName[];

/** What a screen calls its fields where it is not the usual name. */
export type OwnNames = Partial<typeof names>;

/** One link for each name: month and year of an expiry are one entry to a person. */
const linksTo = (faults: Form<FieldName>['faults'], ownNames: OwnNames) =>
  inOrder
    .filter((field) => faults[field] !== undefined)
    .map((field) => ({ input: field, name: ownNames[field] ?? names[field] }))
    .filter(({ name }, place, all) => all.findIndex((other) => other.name === name) === place);

/** The message slot below a title: summary of faults, a word of the backend, or the lead, always in one place. */
export const Message = ({
  form,
  failure,
  ownNames = {},
  children,
}: {
  readonly form: Pick<Form<FieldName>, 'faults' | 'refusals'> | null;
  readonly failure: Failure | null;
  readonly ownNames?: OwnNames;
  readonly children: ReactNode;
}) => {
  const box = useRefused(form?.refusals ?? 0);
  const links = form ? linksTo(form.faults, ownNames) : [];
  if (form && form.refusals > 0 && links.length > 0) {
    return <FaultSummary box={box} links={links} />;
  }
  if (failure) return <ProblemAlert failure={failure} />;
  return children;
};
