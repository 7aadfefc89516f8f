import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outcome } from '../../../preload/contract/operation.ts';
import { BillingCycle } from '../../design/billing-cycle.tsx';
import { useSurroundings } from '../../design/surroundings.ts';
import { month } from '../../text/format.ts';
import { Furigana } from '../../text/furigana.tsx';
import { Words } from '../../text/words.tsx';

/** From which month's use, billed in which month, the card pays: real months, from the backend alone. */
export const EffectiveFrom = ({
  effective,
  soon,
}: Pick<Outcome, 'effective'> & {
  /** Said where the backend has named no month. */ readonly soon: ReactNode;
}) => {
  const { t } = useTranslation();
  const { locale } = useSurroundings();
  if (!effective) {
    return (
      <div className="done__from">
        <p className="done__soon">{soon}</p>
      </div>
    );
  }
  const usage = month(locale, effective.usageMonth);
  const billed = month(locale, effective.billedMonth);
  return (
    <div className="done__from">
      <p className="done__before">
        <Words k="complete.from" />
      </p>
      <p className="done__statement">
        <Words k="complete.statement" values={{ usage, billed }} />
      </p>
      <BillingCycle
        label={t('cycle.label', { usage, billed })}
        usage={{ name: <Furigana written={usage} />, what: <Words k="cycle.usage" /> }}
        billed={{ name: <Furigana written={billed} />, what: <Words k="cycle.payment" /> }}
      />
    </div>
  );
};
