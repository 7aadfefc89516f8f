import { Search, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../design/button.tsx';
import { Words } from '../text/words.tsx';
import { PlainInput } from './plain-input.tsx';
import { readCleaned, useTyping } from './use-typing.ts';
import './field.css';
import './query-field.css';

/** How long a query may be, in characters: as long as the contract between page and main takes. */
const longestQuery = 200;

const asTyped = (text: string) => text;

/** Part of a name or of a phone number. Enter searches at once; nothing else in it decides anything. */
export const QueryField = ({
  query,
  onTyped,
  onSearch,
}: {
  readonly query: string;
  readonly onTyped: (query: string) => void;
  readonly onSearch: () => void;
}) => {
  const { t } = useTranslation();
  const typing = useTyping(query, readCleaned(asTyped, onTyped));
  return (
    <search className="query">
      <form
        noValidate
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          onSearch();
        }}
      >
        <label className="field__label" htmlFor="query">
          <Words k="list.search" />
        </label>
        <div className="field__box">
          <Search className="icon query__sign" aria-hidden="true" />
          <PlainInput
            {...typing}
            id="query"
            name="query"
            className="input input--search"
            maxLength={longestQuery}
            placeholder={t('list.searchHint')}
          />
          {query !== '' && (
            <div className="field__inside">
              <Button
                look="quiet"
                size="small"
                icon={X}
                label={t('list.clear')}
                onPress={() => {
                  onTyped('');
                  typing.ref.current?.focus();
                }}
              />
            </div>
          )}
        </div>
      </form>
    </search>
  );
};
