import { UserSearch } from 'lucide-react';
import { Button } from '../../design/button.tsx';
import type { Send } from '../../design/surroundings.ts';
import { Words } from '../../text/words.tsx';

/** What to do where a search has found nobody, or nobody is on file yet. */
export const Nobody = ({ query, send }: { readonly query: string; readonly send: Send }) => {
  const searched = query !== '';
  const showAll = () => {
    send({ type: 'query-typed', query: '' });
    document.getElementById('query')?.focus();
  };
  return (
    <div className="nobody">
      <UserSearch className="icon nobody__sign" aria-hidden="true" />
      <h2>
        <Words k={searched ? 'list.nobodyFound' : 'list.nobody'} />
      </h2>
      <p>
        <Words k={searched ? 'list.nobodyFoundText' : 'list.nobodyText'} />
      </p>
      {searched && (
        <Button look="white" onPress={showAll}>
          <Words k="list.showAll" />
        </Button>
      )}
    </div>
  );
};
