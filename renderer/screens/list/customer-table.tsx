import { Pencil } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CustomerOnFile } from '../../../preload/contract/customers.ts';
import { brandFacts } from '../../card/brands.ts';
import { groupedPhone } from '../../customer/phone.ts';
import { Button } from '../../design/button.tsx';
import { PersonName } from '../../design/person-name.tsx';
import type { Send } from '../../design/surroundings.ts';
import { Words } from '../../text/words.tsx';
import './customer-table.css';

const Row = ({ customer, send }: { readonly customer: CustomerOnFile; readonly send: Send }) => {
  const { t } = useTranslation();
  const { customerId, name, phone, maskedNumber, brand } = customer;
  return (
    <tr data-customer-id={customerId}>
      <th scope="row">
        <PersonName name={name} />
      </th>
      <td className="figures">{groupedPhone(phone)}</td>
      <td className="figures">{maskedNumber}</td>
      <td className="table__brand">{brandFacts(brand)?.displayName ?? brand}</td>
      <td className="table__edit">
        <Button
          action="edit-customer"
          look="quiet"
          size="small"
          icon={Pencil}
          label={t('list.editOf', { name })}
          onPress={() => send({ type: 'customer-chosen', customerId })}
        >
          <Words k="list.edit" />
        </Button>
      </td>
    </tr>
  );
};

/** Keeps the place of the rows that are on their way, so that nothing jumps when they come. */
const ComingRows = () => (
  <tr className="table__coming">
    <td colSpan={5}>
      <span className="pages__reading">
        <Words k="list.reading" />
      </span>
    </td>
  </tr>
);

/** One page of customers; null while it has not come yet. A touch anywhere on a row opens it. */
export const CustomerTable = ({
  titleId,
  customers,
  send,
}: {
  readonly titleId: string;
  readonly customers: readonly CustomerOnFile[] | null;
  readonly send: Send;
}) => (
  <table className="table" aria-labelledby={titleId}>
    <thead>
      <tr>
        <th scope="col">
          <Words k="list.name" />
        </th>
        <th scope="col">
          <Words k="list.phone" />
        </th>
        <th scope="col">
          <Words k="list.number" />
        </th>
        <th scope="col">
          <Words k="list.brand" />
        </th>
        <th scope="col">
          <span className="visually-hidden">
            <Words k="list.actions" />
          </span>
        </th>
      </tr>
    </thead>
    <tbody>
      {customers?.map((customer) => (
        <Row key={customer.customerId} customer={customer} send={send} />
      )) ?? <ComingRows />}
    </tbody>
  </table>
);
