import { RefreshCw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Clock } from '../../design/clock.tsx';
import { useSecondsUntil } from '../../design/use-seconds.ts';
import type { OutOfService } from '../../flow/out-of-service-state.ts';

const Countdown = ({ until }: { readonly until: number }) => {
  const { t } = useTranslation();
  const left = useSecondsUntil(until);
  return (
    <>
      {t('outOfService.next')} <Clock seconds={left} />
    </>
  );
};

/** When the page tries again by itself, or that the kiosk keeps trying. */
export const NextTry = ({ retriesAt }: Pick<OutOfService, 'retriesAt'>) => {
  const { t } = useTranslation();
  return (
    <p className="ledge__retry">
      <RefreshCw className="icon" aria-hidden="true" />
      <span>
        {retriesAt === null ? t('outOfService.checking') : <Countdown until={retriesAt} />}
      </span>
    </p>
  );
};
