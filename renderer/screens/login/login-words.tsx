import { ShieldCheck } from 'lucide-react';
import { Note } from '../../design/note.tsx';
import type { Login } from '../../flow/entrance-state.ts';
import { type TextKey, Words } from '../../text/words.tsx';
import { Message } from '../message.tsx';
import { LetterLost } from './letter-lost.tsx';

/** What is asked, of whom, and what becomes of work that was left lying. */
export const LoginWords = ({
  purpose,
  form,
  failure,
  idLabel,
}: Pick<Login, 'purpose' | 'form' | 'failure'> & {
  /** What the field of the ID is called here. */
  readonly idLabel: TextKey;
}) => {
  if (purpose.kind === 'unlock') {
    const { shopName, displayName } = purpose.actor;
    return (
      <>
        <Message form={form} failure={failure}>
          <p className="lead">
            <Words k="unlock.lead" values={{ shop: shopName, name: displayName }} />
          </p>
        </Message>
        {!failure && purpose.kept === 'typed' && (
          <Note icon={ShieldCheck}>
            <Words k="unlock.kept" />
          </Note>
        )}
      </>
    );
  }
  return (
    <>
      <Message form={form} failure={failure} ownNames={{ loginId: idLabel }}>
        <p className="lead">
          <Words k={purpose.flow === 'counter' ? 'staffLogin.lead' : 'login.lead'} />
        </p>
      </Message>
      {purpose.flow === 'selfcare' && <LetterLost />}
    </>
  );
};
