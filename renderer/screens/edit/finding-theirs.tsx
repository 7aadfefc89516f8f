import { LoaderCircle } from 'lucide-react';
import { Note } from '../../design/note.tsx';
import { Words } from '../../text/words.tsx';

/** Somebody else has changed the customer, and their values are being fetched. */
export const FindingTheirs = () => (
  <div role="alert">
    <Note icon={LoaderCircle} className="note--panel">
      <b>
        <Words k="counterProblems.version-conflict.title" />
      </b>
      <br />
      <Words k="edit.findingTheirs" />
    </Note>
  </div>
);
