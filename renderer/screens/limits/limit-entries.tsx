import type { LimitNotice } from '../../../preload/contract/limits.ts';
import { useSurroundings } from '../../design/surroundings.ts';
import { moment } from '../../text/format.ts';
import { Furigana } from '../../text/furigana.tsx';
import { useWritten, Words } from '../../text/words.tsx';
import { limitWords } from './limit-words.ts';
import './limits.css';

/** The limits that were reached, each with its time. */
export const LimitEntries = ({ limits }: { readonly limits: readonly LimitNotice[] }) => {
  const written = useWritten();
  const { locale } = useSurroundings();
  return (
    <ul className="limits__entries">
      {limits.map((notice) => (
        <li key={`${notice.act} ${notice.party} ${notice.at}`} data-limit={notice.act}>
          <span>
            <Words k="limitNotice.reached" values={{ what: written(limitWords(notice)) }} />
          </span>
          <time dateTime={notice.at}>
            <Furigana written={moment(locale, notice.at)} />
          </time>
        </li>
      ))}
    </ul>
  );
};
