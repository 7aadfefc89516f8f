import { useTranslation } from 'react-i18next';
import type { LimitNotice } from '../../../preload/contract/limits.ts';
import { useSurroundings } from '../../design/surroundings.ts';
import { moment } from '../../text/format.ts';
import { limitWords } from './limit-words.ts';
import './limits.css';

/** The limits that were reached, each with its time. */
export const LimitEntries = ({ limits }: { readonly limits: readonly LimitNotice[] }) => {
  const { t } = useTranslation();
  const { locale } = useSurroundings();
  return (
    <ul className="limits__entries">
      {limits.map((notice) => (
        <li key={`${notice.act} ${notice.party} ${notice.at}`} data-limit={notice.act}>
          <span>{t('limitNotice.reached', { what: t(limitWords(notice)) as string })}</span>
          <time dateTime={notice.at}>{moment(locale, notice.at)}</time>
        </li>
      ))}
    </ul>
  );
};
