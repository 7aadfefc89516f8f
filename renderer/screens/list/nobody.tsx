import { UserSearch } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/button.tsx';
import type { Send } from '../../design/surroundings.ts';

/** What to do where a search has found nobody, or nobody is on file yet. */
export const Nobody = ({ query, send }: { readonly query: string; readonly send: Send }) => {
  const { t } = useTranslation();
  const searched = query !== '';
  const showAll = () => {
    send({ type: 'query-typed', query: '' });
    document.getElementById('query')?.focus();
  };
  return (
    <div className="nobody">
      <UserSearch className="icon nobody__sign" aria-hidden="true" />
      <h2>{t(searched ? 'list.nobodyFound' : 'list.nobody')}</h2>
      <p>{t(searched ? 'list.nobodyFoundText' : 'list.nobodyText')}</p>
      {searched && (
        <Button look="white" onPress={showAll}>
          {t('list.showAll')}
        </Button>
      )}
    </div>
  );
};
