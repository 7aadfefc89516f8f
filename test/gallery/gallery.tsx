import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { App } from '../../renderer/app.tsx';
import type { Send } from '../../renderer/design/surroundings.ts';
import type { PersonEvent } from '../../renderer/flow/flow-event.ts';
import type { FlowState } from '../../renderer/flow/flow-state.ts';
import type { KioskState } from '../../renderer/flow/kiosk-state.ts';
import { galleryClock, galleryReset } from './gallery-clock.ts';
import { galleryProfile } from './gallery-profile.ts';
import { withTyped } from './gallery-typing.ts';
import { speakAsAsked } from './pseudo/speak-as-asked.ts';
import { partAsked, stateAsked } from './state-asked.ts';

/** What failed is tried again, so nothing has failed any more. */
const triedAgain = (flow: FlowState): FlowState =>
  'failure' in flow ? ({ ...flow, failure: null } as FlowState) : flow;

/** Whatever is pressed on a form with faults is refused once more. */
const refusedAgain = (flow: FlowState): FlowState =>
  'form' in flow && Object.keys(flow.form.faults).length > 0
    ? ({ ...flow, form: { ...flow.form, refusals: flow.form.refusals + 1 } } as FlowState)
    : flow;

/** As much of the flow as a still picture needs: what is typed shows, and the display changes. */
const after = (state: KioskState, event: PersonEvent): KioskState => {
  switch (event.type) {
    case 'language-chosen':
      return { ...state, locale: event.locale };
    case 'display-chosen':
      return { ...state, display: { ...state.display, ...event.display } };
    case 'typed':
      return { ...state, flow: withTyped(state.flow, event.field, event.value) };
    case 'query-typed':
      return state.flow.screen === 'list'
        ? { ...state, flow: { ...state.flow, query: event.query } }
        : state;
    case 'pressed':
      return {
        ...state,
        flow: event.action === 'retry' ? triedAgain(state.flow) : refusedAgain(state.flow),
      };
    case 'pending-seen':
      return {
        ...state,
        pending: state.pending.filter(
          ({ idempotencyKey }) => !event.idempotencyKeys.includes(idempotencyKey),
        ),
      };
    case 'customer-chosen':
    case 'drive-chosen':
    case 'left':
      return state;
  }
};

const Gallery = ({ asked }: { readonly asked: URLSearchParams }) => {
  const [state, setState] = useState(() => stateAsked(asked));
  const send: Send = (event) => {
    document.documentElement.dataset['lastEvent'] = JSON.stringify(event);
    setState((present) => after(present, event));
  };
  const profile = galleryProfile(asked, partAsked(asked).profile);
  return <App state={state} profile={profile} clock={galleryClock} send={send} />;
};

declare global {
  interface Window {
    /** Leaves nothing but a page that can be pressed anywhere. */
    galleryClear: () => void;
    /** Shows another state without loading the page again; `query` as in the page's address. */
    galleryShow: (query: string) => void;
  }
}

const element = document.getElementById('root');
const root = element && createRoot(element);

window.galleryClear = () => {
  flushSync(() => root?.render(null));
  document.documentElement.tabIndex = -1;
};

let shown = 0;

/** Each time everything is made anew, so that no dialog of the picture before is still open, and nobody has done anything yet. */
window.galleryShow = (query) => {
  document.documentElement.removeAttribute('tabindex');
  galleryReset();
  shown += 1;
  const asked = new URLSearchParams(query);
  speakAsAsked(asked);
  flushSync(() => root?.render(<Gallery key={shown} asked={asked} />));
  delete document.documentElement.dataset['lastEvent'];
};

window.galleryShow(location.search);
