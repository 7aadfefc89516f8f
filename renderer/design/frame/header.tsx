import { FlaskConical } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Mark } from '../mark.tsx';
import { Tools } from '../menus/tools.tsx';
import { useSurroundings } from '../surroundings.ts';
import { usePortrait } from '../use-portrait.ts';
import { Progress } from './progress.tsx';
import './header.css';

/** Says honestly that this kiosk talks to its own sandbox. */
export const PracticeMark = () => {
  const { t } = useTranslation();
  const { practice } = useSurroundings().profile;
  if (!practice) return null;
  return (
    <p className="practice">
      <FlaskConical className="icon" aria-hidden="true" />
      {t('frame.practice')}
    </p>
  );
};

/** Mark and name, where the person is, and the tools; on a totem the tools are further down, within reach. */
export const Header = ({
  who,
  tool,
}: {
  /** Stands in the place of the progress. */
  readonly who?: ReactNode;
  readonly tool?: ReactNode;
}) => {
  const { t } = useTranslation();
  const portrait = usePortrait();
  return (
    <header className="head">
      <div className="head__mark">
        <Mark />
        <span>{t('frame.appName')}</span>
      </div>
      {who ?? <Progress />}
      <PracticeMark />
      {!portrait && (
        <div className="head__tools">
          {tool}
          <Tools place="header" />
        </div>
      )}
    </header>
  );
};
