import { useTranslation } from 'react-i18next';
import { customersPerPage } from '../../customer/customers-per-page.ts';
import type { List } from '../../flow/counter-state.ts';

/** What has been found and what is shown of it, also said to those who do not see it (WCAG 2.2, 4.1.3). */
export const ListStatus = ({ state }: { readonly state: List }) => {
  const { t } = useTranslation();
  const { listing, page, waiting } = state;
  const settled = waiting === null && page;

  const words = (): string => {
    if (!settled) return '';
    if (page.total === 0) return t(listing.query === '' ? 'list.nobody' : 'list.nobodyFound');
    const before = (listing.cursors.length - 1) * customersPerPage;
    const shown = t('list.shown', { first: before + 1, last: before + page.customers.length });
    return listing.query === '' ? shown : `${t('list.found', { count: page.total })} ${shown}`;
  };

  return (
    <div className="pages__status">
      <output className={settled && page.total === 0 ? 'visually-hidden' : ''}>{words()}</output>
      {waiting !== null && page && <span className="pages__reading">{t('list.reading')}</span>}
    </div>
  );
};
