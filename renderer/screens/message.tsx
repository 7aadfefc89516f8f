import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../preload/contract/problem.ts';
import { ProblemAlert } from '../design/problem-alert.tsx';
import { FaultSummary } from '../fields/fault-summary.tsx';
import type { FieldName, Form } from '../flow/flow-state.ts';
import type { TextKey } from '../text/words.tsx';

const names: Readonly<Record<FieldName, TextKey>> = {
  loginId: 'fields.loginId.label',
  password: 'fields.password.label',
  code: 'fields.code.label',
  cardNumber: 'fields.cardNumber.label',
  expiryMonth: 'fields.expiry.monthLabel',
  expiryYear: 'fields.expiry.yearLabel',
  securityCode: 'fields.securityCode.label',
};

/** The message slot below a title: summary of faults, a word of the backend, or the lead, always in one place. */
export const Message = ({
  form,
  failure,
  children,
}: {
  readonly form: Form<never> | Form<FieldName> | null;
  readonly failure: Failure | null;
  readonly children: ReactNode;
}) => {
  const { t } = useTranslation();
  const faulty = form ? (Object.keys(form.faults) as FieldName[]) : [];
  if (form && form.refusals > 0 && faulty.length > 0) {
    const links = faulty.map((field) => ({ input: field, name: t(names[field]) as string }));
    return <FaultSummary links={links} refusals={form.refusals} />;
  }
  if (failure) return <ProblemAlert failure={failure} />;
  return children;
};
