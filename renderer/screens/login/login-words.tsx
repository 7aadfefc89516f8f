import { ShieldCheck } from 'lucide-react';
import { Note } from '../../design/note.tsx';
import type { Login } from '../../flow/entrance-state.ts';
import { Words } from '../../text/words.tsx';
import { Message } from '../message.tsx';
import { LetterLost } from './letter-lost.tsx';

const staffNames = { loginId: 'fields.loginId.staffLabel' } as const;

/** What is asked, of whom, and what becomes of work that was left lying. */
export const LoginWords = ({
  purpose,
  form,
  failure,
}: Pick<Login, 'purpose' | 'form' | 'failure'>) => {
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
      <Message
        form={form}
        failure={failure}
        ownNames={purpose.flow === 'counter' ? staffNames : {}}
      >
        <p className="lead">
          <Words k={purpose.flow === 'counter' ? 'staffLogin.lead' : 'login.lead'} />
        </p>
      </Message>
      {purpose.flow === 'selfcare' && <LetterLost />}
    </>
  );
};
