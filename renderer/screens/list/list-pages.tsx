import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { customersPerPage } from '../../customer/customers-per-page.ts';
import { ActionButton } from '../../design/action-button.tsx';
import type { List } from '../../flow/counter-state.ts';
import { Words } from '../../text/words.tsx';
import { ListStatus } from './list-status.tsx';

/** Which page is shown, and the ways to the others; a way that leads nowhere says why. */
export const ListPages = ({ state }: { readonly state: List }) => {
  const { t } = useTranslation();
  const { listing, page } = state;
  const now = listing.cursors.length;
  const total = Math.max(1, Math.ceil((page?.total ?? 0) / customersPerPage));
  const isFirst = now <= 1;
  const isLast = !page || page.nextCursor === null;
  return (
    <nav className="pages" aria-label={t('list.pages')}>
      <ListStatus state={state} />
      <ActionButton
        action="previous-page"
        size="small"
        look="white"
        icon={ChevronLeft}
        state={isFirst ? 'not-yet' : 'ready'}
      >
        <Words k="list.previous" values={{ count: customersPerPage }} />
        {isFirst && (
          <span className="visually-hidden">
            <Words k="list.isFirst" />
          </span>
        )}
      </ActionButton>
      <p className="pages__now">
        <span className="visually-hidden">
          <Words k="list.pageLabel" values={{ now, total }} />
        </span>
        <span aria-hidden="true">
          <Words k="list.page" values={{ now, total }} />
        </span>
      </p>
      <ActionButton
        action="next-page"
        size="small"
        look="white"
        icon={ChevronRight}
        iconSide="after"
        state={isLast ? 'not-yet' : 'ready'}
      >
        <Words k="list.next" values={{ count: customersPerPage }} />
        {isLast && (
          <span className="visually-hidden">
            <Words k="list.isLast" />
          </span>
        )}
      </ActionButton>
    </nav>
  );
};
