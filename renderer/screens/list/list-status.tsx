import type { ReactNode } from 'react';
import { customersPerPage } from '../../customer/customers-per-page.ts';
import type { List } from '../../flow/counter-state.ts';
import { Words } from '../../text/words.tsx';

/** What has been found and what is shown of it, also said to those who do not see it (WCAG 2.2, 4.1.3). */
export const ListStatus = ({ state }: { readonly state: List }) => {
  const { listing, page, waiting } = state;
  const settled = waiting === null && page;

  const words = (): ReactNode => {
    if (!settled) return null;
    const everybody = listing.query === '';
    if (page.total === 0) return <Words k={everybody ? 'list.nobody' : 'list.nobodyFound'} />;
    const before = (listing.cursors.length - 1) * customersPerPage;
    const values = { first: before + 1, last: before + page.customers.length };
    return (
      <>
        {!everybody && <Words k="list.found" values={{ count: page.total }} />}{' '}
        <Words k="list.shown" values={values} />
      </>
    );
  };

  return (
    <div className="pages__status">
      <output className={settled && page.total === 0 ? 'visually-hidden' : ''}>{words()}</output>
      {waiting !== null && page && (
        <span className="pages__reading">
          <Words k="list.reading" />
        </span>
      )}
    </div>
  );
};
