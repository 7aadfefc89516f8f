import type { AuditLine } from '../../../preload/contract/staff-panel.ts';
import { useSurroundings } from '../../design/surroundings.ts';
import { moment } from '../../text/format.ts';
import { Furigana } from '../../text/furigana.tsx';
import { useWritten, Words } from '../../text/words.tsx';
import { actorWords, eventWords, resultWords } from './audit-words.ts';

const Row = ({
  line: { at, event, actor, enquiryNumber, result },
}: {
  readonly line: AuditLine;
}) => {
  const written = useWritten();
  const { locale } = useSurroundings();
  return (
    <tr data-event={event}>
      <td className="audit__when">
        <time dateTime={at}>
          <Furigana written={moment(locale, at)} />
        </time>
      </td>
      <th scope="row">
        <Furigana written={eventWords(written, event)} />
        {result !== null && (
          <small>
            {' '}
            <Furigana written={resultWords(written, result)} />
          </small>
        )}
      </th>
      <td>
        <Furigana written={actorWords(written, actor)} />
      </td>
      <td className="figures">{enquiryNumber}</td>
    </tr>
  );
};

/** The newest entries of the audit trail, in words. */
export const AuditTable = ({ audit }: { readonly audit: readonly AuditLine[] }) => (
  <section className="panel__part">
    <h2 id="audit-title">
      <Words k="panel.audit" />
    </h2>
    {audit.length === 0 ? (
      <p>
        <Words k="panel.noAudit" />
      </p>
    ) : (
      <table className="audit" aria-labelledby="audit-title">
        <thead>
          <tr>
            <th scope="col">
              <Words k="panel.when" />
            </th>
            <th scope="col">
              <Words k="panel.what" />
            </th>
            <th scope="col">
              <Words k="panel.who" />
            </th>
            <th scope="col">
              <Words k="panel.enquiry" />
            </th>
          </tr>
        </thead>
        <tbody>
          {audit.map((line, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an entry has nothing of its own that no other could have
            <Row key={`${line.at} ${place}`} line={line} />
          ))}
        </tbody>
      </table>
    )}
  </section>
);
