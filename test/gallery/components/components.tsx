import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { MenusContext } from '../../../renderer/design/menus/menus-context.ts';
import { SurroundingsContext } from '../../../renderer/design/surroundings.ts';
import type { KioskState } from '../../../renderer/flow/kiosk-state.ts';
import { offersRetry } from '../../../renderer/flow/problem-landing.ts';
import { textsFor } from '../../../renderer/text/texts.ts';
import { useDocument } from '../../../renderer/use-document.ts';
import { galleryClock } from '../gallery-clock.ts';
import { galleryProfile } from '../gallery-profile.ts';
import { speakAsAsked } from '../pseudo/speak-as-asked.ts';
import { stateAsked } from '../state-asked.ts';
import { besides, wholes } from './shelves.ts';
import '../../../renderer/design/design.css';
import './components.css';

const nothing = () => {};

/** A component that takes the whole screen, in the state asked for; any other in all its states. */
const Asked = ({ asked }: { readonly asked: URLSearchParams }) => {
  const name = asked.get('component') ?? '';
  const states = Object.entries(wholes[name] ?? {});
  const whole = states.find(([state]) => state === asked.get('specimen')) ?? states[0];
  if (whole) return whole[1]();
  return (
    <main className="specimens">
      <h1>{name}</h1>
      {Object.entries(besides[name] ?? {}).map(([state, show]) => (
        <section key={state} aria-label={state}>
          <h2 lang="en">{state}</h2>
          <div className="specimens__place">{show()}</div>
        </section>
      ))}
    </main>
  );
};

const Page = ({
  asked,
  state,
}: {
  readonly asked: URLSearchParams;
  readonly state: KioskState;
}) => {
  useDocument(state);
  return (
    <I18nextProvider i18n={textsFor(state.locale)}>
      <SurroundingsContext
        value={{
          profile: galleryProfile(asked),
          relaxed: ['install-folder-writable'],
          locale: state.locale,
          display: state.display,
          audience: 'customer',
          progress: null,
          clock: galleryClock,
          offersRetry,
          send: nothing,
        }}
      >
        <MenusContext value={nothing}>
          <Asked asked={asked} />
        </MenusContext>
      </SurroundingsContext>
    </I18nextProvider>
  );
};

declare global {
  interface Window {
    /** The addresses of all components, as queries. */
    galleryComponents: readonly string[];
  }
}

window.galleryComponents = [
  ...Object.keys(besides).map((component) => ({ component })),
  ...Object.entries(wholes).flatMap(([component, states]) =>
    Object.keys(states).map((specimen) => ({ component, specimen })),
  ),
].map((query) => new URLSearchParams(query).toString());

const asked = new URLSearchParams(location.search);
speakAsAsked(asked);
const element = document.getElementById('root');
if (element) createRoot(element).render(<Page asked={asked} state={stateAsked(asked)} />);
