import { Plus } from 'lucide-react';
import { useEffect } from 'react';
import { ActionButton } from '../../design/action-button.tsx';
import { Frame } from '../../design/frame/frame.tsx';
import { StaffName } from '../../design/frame/staff-name.tsx';
import { LogOutButton } from '../../design/leave-buttons.tsx';
import { MoreBelow } from '../../design/more-below.tsx';
import { ProblemAlert } from '../../design/problem-alert.tsx';
import { useSurroundings } from '../../design/surroundings.ts';
import { Title } from '../../design/title.tsx';
import { RaisedKeyboard } from '../../fields/keypad/raised-keyboard.tsx';
import { useBuiltInKeys } from '../../fields/keypad/use-built-in-keys.tsx';
import { QueryField } from '../../fields/query-field.tsx';
import type { List } from '../../flow/counter-state.ts';
import type { KioskState } from '../../flow/kiosk-state.ts';
import { Words } from '../../text/words.tsx';
import { LimitsNote } from '../limits/limits-note.tsx';
import { PendingNotice } from '../pending/pending-notice.tsx';
import type { ScreenProps } from '../screen-props.ts';
import { CustomerTable } from './customer-table.tsx';
import { ListPages } from './list-pages.tsx';
import { Nobody } from './nobody.tsx';
import './list-screen.css';

/** On a laptop keys are asked for in order to type a search. */
const useSearchWithKeys = (shown: boolean) => {
  const { posture } = useSurroundings().profile;
  useEffect(() => {
    if (posture === 'laptop' && shown) document.getElementById('query')?.focus();
  }, [posture, shown]);
};

/** The cards on file of the shop's customers, a page at a time. */
export const ListScreen = ({
  state,
  pending,
  limits,
  send,
}: ScreenProps<List> & Pick<KioskState, 'pending' | 'limits'>) => {
  const keys = useBuiltInKeys();
  useSearchWithKeys(keys.shown);
  const { actor, query, listing, page, failure, earlier, waiting } = state;
  const isComing = page === null && waiting !== null;
  return (
    <Frame
      screen="list"
      density="dense"
      busy={waiting !== null}
      tool={keys.toggle}
      who={<StaffName actor={actor} />}
      paper="roll"
      desk={keys.shown && <RaisedKeyboard />}
      enquiryNumber={(earlier ?? failure)?.enquiryNumber}
      leave={<LogOutButton />}
      primary={
        <ActionButton action="new-registration" look="primary" icon={Plus} iconSide="after">
          <Words k="list.register" />
        </ActionButton>
      }
    >
      {(titleId) => (
        <>
          <div className="roll__title">
            <Title id={titleId}>
              <Words k="list.title" />
            </Title>
            {page && (
              <p className="roll__total">
                <Words k="list.total" values={{ count: page.total }} />
              </p>
            )}
            <PendingNotice pending={pending} readers="staff" />
          </div>
          <QueryField
            query={query}
            onTyped={(typed) => send({ type: 'query-typed', query: typed })}
            onSearch={() => send({ type: 'pressed', action: 'search' })}
          />
          <div className="roll__body">
            <LimitsNote limits={limits} />
            {earlier && <ProblemAlert failure={earlier} about="an-earlier-decision" />}
            {failure && (
              <ProblemAlert
                failure={failure}
                about={page === null && waiting === null ? 'this-screen' : 'an-earlier-decision'}
                unread={page === null && waiting === null ? 'list.unread' : undefined}
              />
            )}
            {page && page.total === 0 && <Nobody query={listing.query} send={send} />}
            {page?.total !== 0 && (page || isComing) && (
              <CustomerTable titleId={titleId} customers={page?.customers ?? null} send={send} />
            )}
            {!isComing && <MoreBelow />}
          </div>
          <ListPages state={state} />
        </>
      )}
    </Frame>
  );
};
