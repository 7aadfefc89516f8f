import { besides, wholes } from '../components/shelves.ts';
import { screenStates } from '../gallery-states.ts';
import type { Asked } from './asked.ts';

interface Entry {
  readonly name: string;
  readonly shows: Asked['shows'];
}

const screens: readonly Entry[] = screenStates.map((state) => ({
  name: state,
  shows: { kind: 'screen', state },
}));

const components: readonly Entry[] = [
  ...Object.keys(besides).map(
    (component): Entry => ({ name: component, shows: { kind: 'component', component } }),
  ),
  ...Object.entries(wholes).flatMap(([component, states]) =>
    Object.keys(states).map(
      (specimen): Entry => ({
        name: `${component}: ${specimen}`,
        shows: { kind: 'component', component, specimen },
      }),
    ),
  ),
];

/** All that there is to look at, by name. */
export const IndexOfAll = ({
  shown,
  onChosen,
}: {
  readonly shown: Asked['shows'];
  readonly onChosen: (shows: Asked['shows']) => void;
}) => {
  const present = JSON.stringify(shown);
  const list = (title: string, entries: readonly Entry[]) => (
    <section>
      <h2>
        {title} ({entries.length})
      </h2>
      <ul>
        {entries.map(({ name, shows }) => (
          <li key={name}>
            <button
              type="button"
              aria-pressed={JSON.stringify(shows) === present}
              onClick={() => onChosen(shows)}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
  return (
    <nav className="index" aria-label="Index">
      {list('Screens', screens)}
      {list('Components', components)}
    </nav>
  );
};
