import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { locales } from '../../../preload/contract/locale.ts';
import { panelName, panels } from '../views/panels.ts';
import { type Asked, addressOf, firstAsked } from './asked.ts';
import { IndexOfAll } from './index-of-all.tsx';
import { Setting } from './setting.tsx';
import { useFit } from './use-fit.ts';
import './browse.css';

const Browse = () => {
  const [asked, setAsked] = useState(firstAsked);
  const change = (changed: Partial<Asked>) => setAsked((present) => ({ ...present, ...changed }));
  const { panel, locale, words, theme, text, posture } = asked;
  const address = addressOf(asked);
  const [size, setSize] = useState<'whole' | 'actual'>('whole');
  const { room, scale } = useFit(panel);
  return (
    <div className="browse">
      <IndexOfAll shown={asked.shows} onChosen={(shows) => change({ shows })} />
      <main>
        <p className="settings">
          <Setting
            name="Layout"
            chosen={panelName(panel)}
            values={panels.map(panelName)}
            onChosen={(name) =>
              change({ panel: panels.find((each) => panelName(each) === name) ?? panel })
            }
          />
          <Setting
            name="Language"
            chosen={locale}
            values={locales}
            onChosen={(chosen) => change({ locale: chosen })}
          />
          <Setting
            name="Words"
            chosen={words}
            values={['as-written', 'pseudo']}
            onChosen={(chosen) => change({ words: chosen })}
          />
          <Setting
            name="Theme"
            chosen={theme}
            values={['light', 'contrast']}
            onChosen={(chosen) => change({ theme: chosen })}
          />
          <Setting
            name="Text size"
            chosen={text}
            values={['100', '125', '150', '200']}
            onChosen={(chosen) => change({ text: chosen })}
          />
          <Setting
            name="Posture"
            chosen={posture}
            values={['kiosk', 'laptop']}
            onChosen={(chosen) => change({ posture: chosen })}
          />
          <Setting name="Shown" chosen={size} values={['whole', 'actual']} onChosen={setSize} />
          <a href={address}>alone</a>
        </p>
        <div ref={room} className="room">
          <iframe
            key={address}
            title="What is looked at"
            src={address}
            width={panel.width}
            height={panel.height}
            style={size === 'whole' ? { transform: `scale(${scale})` } : {}}
          />
        </div>
      </main>
    </div>
  );
};

const element = document.getElementById('root');
if (element) createRoot(element).render(<Browse />);
