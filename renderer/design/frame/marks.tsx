import { FlaskConical, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Build } from '../../../preload/contract/posture.ts';
import { type TextKey, Words } from '../../text/words.tsx';
import { useSurroundings } from '../surroundings.ts';
import './marks.css';

/** Says honestly that this kiosk talks to its own sandbox. */
const PracticeMark = () => (
  <p>
    <FlaskConical className="icon" aria-hidden="true" />
    <Words k="frame.practice" />
  </p>
);

type Unfinished = Exclude<Build, 'production'>;

const words: Readonly<Record<Unfinished, { readonly name: TextKey; readonly relaxed: TextKey }>> = {
  qa: { name: 'frame.builds.qa', relaxed: 'frame.relaxed.qa' },
  development: { name: 'frame.builds.development', relaxed: 'frame.relaxed.development' },
};

/** Says what build this is and how many checks it overlooks; which ones is said to those who have it read out. */
const BuildMark = ({ build }: { readonly build: Unfinished }) => {
  const { t } = useTranslation();
  const { relaxed } = useSurroundings();
  const count = relaxed.length;
  const { name, relaxed: overlooking } = words[build];
  return (
    <p data-build={build} data-relaxed={relaxed.join(' ')}>
      <TriangleAlert className="icon" aria-hidden="true" />
      <span>
        {count === 0 ? <Words k={name} /> : <Words k={overlooking} values={{ count }} />}
        {count > 0 && (
          <span className="visually-hidden">
            {relaxed.map((code) => ` ${t(`posture.${code}`)}`).join('')}
          </span>
        )}
      </span>
    </p>
  );
};

/** What nobody may take for the real thing is marked on every screen; a production build that serves customers shows nothing. */
export const Marks = () => {
  const { practice, build } = useSurroundings().profile;
  if (!practice && build === 'production') return null;
  return (
    <div className="marks">
      {practice && <PracticeMark />}
      {build !== 'production' && <BuildMark build={build} />}
    </div>
  );
};
