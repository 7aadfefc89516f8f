import { useTranslation } from 'react-i18next';

/** The reference number of what was done, and what it is good for. */
export const Reference = ({ number, say }: { readonly number: string; readonly say: string }) => {
  const { t } = useTranslation();
  return (
    <>
      <p className="ref__name">{t('complete.reference')}</p>
      <p className="ref__no">{number}</p>
      <p className="ref__say">{say}</p>
    </>
  );
};
