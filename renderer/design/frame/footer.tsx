import { Phone } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../button.tsx';
import { useOpenMenu } from '../menus/menus-context.ts';
import { Tools } from '../menus/tools.tsx';
import { useSurroundings } from '../surroundings.ts';
import { usePortrait } from '../use-portrait.ts';
import { Enquiry, Support } from './support.tsx';
import './footer.css';

export interface FooterProps {
  /** Finish or log out; absent where finishing is the primary action. */
  readonly leave?: ReactNode;
  readonly back?: ReactNode;
  /** Absent where nothing is to be decided by a single action. */
  readonly primary?: ReactNode;
  readonly enquiryNumber?: string | undefined;
  /** Whether the tools of a totem stand here, or in the desk above. */
  readonly tools: 'here' | 'elsewhere';
}

const SupportButton = () => {
  const { t } = useTranslation();
  const openMenu = useOpenMenu();
  return (
    <Button
      icon={Phone}
      opensDialog
      label={t('frame.support.open')}
      onPress={() => openMenu('support')}
    />
  );
};

/** The desk's edge: leaving, help, back, and the one primary action, always at the same pixels. */
export const Footer = ({ leave, back, primary, enquiryNumber, tools }: FooterProps) => {
  const portrait = usePortrait();
  const compact = useSurroundings().display.textSize > 100;
  return (
    <footer className={leave ? 'foot' : 'foot foot--kept'}>
      {leave}
      {compact ? <Enquiry number={enquiryNumber} /> : <Support enquiryNumber={enquiryNumber} />}
      {portrait && tools === 'here' && (
        <div className="foot__tools">
          <Tools place="desk" />
        </div>
      )}
      <div className="foot__back">
        {compact && <SupportButton />}
        {back}
      </div>
      {primary}
    </footer>
  );
};
