import type { FieldFault, FieldName, Form } from './form-state.ts';

/** What is wrong with a field as the form stands; null when nothing is. */
export type Judge<Name extends FieldName> = (
  values: Readonly<Record<Name, string>>,
  field: Name,
) => FieldFault | null;

type Faults<Name extends FieldName> = Form<Name>['faults'];

const withFault = <Name extends FieldName>(
  faults: Faults<Name>,
  field: Name,
  fault: FieldFault | null,
): Faults<Name> => {
  const { [field]: _, ...others } = faults;
  return (fault === null ? others : { ...others, [field]: fault }) as Faults<Name>;
};

const fieldsOf = <Name extends FieldName>(form: Form<Name>) => Object.keys(form.values) as Name[];

/** Whether a form has a field of that name. */
export const hasField = <Name extends FieldName>(
  form: Form<Name>,
  field: FieldName,
): field is Name => Object.hasOwn(form.values, field);

/** Whether nothing wrong has been found. */
export const isFaultless = (form: { readonly faults: object }): boolean =>
  Object.keys(form.faults).length === 0;

/** The form with other faults than before; that it was refused is forgotten with the last of them. */
const withFaults = <Name extends FieldName>(
  form: Form<Name>,
  faults: Faults<Name>,
): Form<Name> => ({
  ...form,
  faults,
  refusals: isFaultless({ faults }) ? 0 : form.refusals,
});

/** The form with another value in a field, whose fault is gone. */
export const withValue = <Name extends FieldName>(
  form: Form<Name>,
  field: Name,
  value: string,
): Form<Name> =>
  withFaults(
    { ...form, values: { ...form.values, [field]: value } },
    withFault(form.faults, field, null),
  );

/** The form with a field judged; an empty field is left alone, since it may still be filled. */
export const judged = <Name extends FieldName>(
  form: Form<Name>,
  field: Name,
  judge: Judge<Name>,
): Form<Name> =>
  form.values[field] === ''
    ? form
    : withFaults(form, withFault(form.faults, field, judge(form.values, field)));

/** The form with every field judged, and refused once more if anything is wrong. */
export const checked = <Name extends FieldName>(
  form: Form<Name>,
  judge: Judge<Name>,
): Form<Name> => {
  const found = fieldsOf(form)
    .map((field) => [field, judge(form.values, field)] as const)
    .filter(([, fault]) => fault !== null);
  const faults = Object.fromEntries(found) as Faults<Name>;
  return { ...form, faults, refusals: found.length > 0 ? form.refusals + 1 : 0 };
};

/** The form without faults of empty fields that may be empty by now, since others have been emptied. */
export const withoutNeedlessFaults = <Name extends FieldName>(
  form: Form<Name>,
  judge: Judge<Name>,
): Form<Name> => {
  const needless = fieldsOf(form).filter(
    (field) => form.faults[field] === 'empty' && judge(form.values, field) === null,
  );
  return withFaults(
    form,
    needless.reduce((left, field) => withFault(left, field, null), form.faults),
  );
};

/** Whether anything has been typed. */
export const isTouched = (form: { readonly values: Readonly<Record<string, string>> }): boolean =>
  Object.values(form.values).some((value) => value !== '');
