import type { Send } from '../../design/surroundings.ts';
import { CustomerNameField } from '../../fields/customer-name-field.tsx';
import { PhoneField } from '../../fields/phone-field.tsx';
import type { CustomerForm } from '../../flow/form-state.ts';
import { Words } from '../../text/words.tsx';

/** Who the customer is. */
export const CustomerPart = ({
  form,
  send,
}: {
  readonly form: CustomerForm;
  readonly send: Send;
}) => {
  const props = (field: keyof CustomerForm['values']) => ({
    value: form.values[field],
    fault: form.faults[field],
    onTyped: (value: string) => send({ type: 'typed', field, value }),
    onLeft: () => send({ type: 'left', field }),
  });
  return (
    <div className="work__customer">
      <h2 className="work__h2">
        <Words k="customerEntry.customer" />
      </h2>
      <CustomerNameField {...props('customerName')} />
      <PhoneField {...props('phone')} />
    </div>
  );
};
