import type { FlowState } from '../../renderer/flow/flow-state.ts';
import type { FieldName, Form } from '../../renderer/flow/form-state.ts';

const withValue = <Any extends Form<FieldName>>(form: Any, field: FieldName, value: string): Any =>
  Object.hasOwn(form.values, field)
    ? { ...form, values: { ...form.values, [field]: value } }
    : form;

/** The screen with something typed into one of its forms, and nothing judged. */
export const withTyped = (flow: FlowState, field: FieldName, value: string): FlowState => {
  if ('customer' in flow && 'card' in flow) {
    const customer = withValue(flow.customer as Form<FieldName>, field, value);
    const form = withValue(flow.card.form as Form<FieldName>, field, value);
    return { ...flow, customer, card: { ...flow.card, form } } as FlowState;
  }
  return 'form' in flow
    ? ({ ...flow, form: withValue(flow.form as Form<FieldName>, field, value) } as FlowState)
    : flow;
};
