import { useTranslation } from 'react-i18next';
import type { Handover } from '../../flow/counter-state.ts';
import './handover-steps.css';

/** What the customer does, one thing after the other. */
export const HandoverSteps = ({ asks }: Pick<Handover, 'asks'>) => {
  const { t } = useTranslation();
  return (
    <ol className="handsteps">
      <li>{t(asks === 'change' ? 'handover.steps.typeChange' : 'handover.steps.typeCard')}</li>
      <li>{t('handover.steps.done')}</li>
      <li>{t('handover.steps.giveBack')}</li>
    </ol>
  );
};
