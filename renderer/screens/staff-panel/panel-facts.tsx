import { useTranslation } from 'react-i18next';
import type { Service } from '../../../preload/contract/kiosk-profile.ts';
import type { PanelReport } from '../../../preload/contract/staff-panel.ts';
import { useSurroundings } from '../../design/surroundings.ts';
import { duration } from '../../text/format.ts';
import type { TextKey } from '../../text/words.tsx';
import '../../design/facts.css';

const connections: Readonly<Record<Service['state'], TextKey>> = {
  online: 'panel.online',
  offline: 'panel.offline',
  'out-of-service': 'panel.outOfService',
};

/** Main tells 0 for clocks that agree, and until the backend has told any time. */
const useClockWords = (ahead: number): string => {
  const { t } = useTranslation();
  const { locale } = useSurroundings();
  if (ahead === 0) return t('panel.clockAsKnown');
  const values = { duration: duration(locale, Math.abs(ahead) / 1000) };
  return ahead > 0 ? t('panel.clockAhead', values) : t('panel.clockBehind', values);
};

const ConnectionWords = ({ service }: { readonly service: Service }) => {
  const { t } = useTranslation();
  const words = t(connections[service.state]) as string;
  if (service.state !== 'out-of-service') return words;
  return (
    <>
      {words} <code lang="en">{service.problem.slug}</code>
    </>
  );
};

/** Which kiosk this is, and how it is connected. */
export const PanelFacts = ({
  report,
  service,
}: {
  readonly report: PanelReport;
  readonly service: Service;
}) => {
  const { t } = useTranslation();
  const clock = useClockWords(report.clockAheadMilliseconds);
  const facts = [
    ['kiosk', report.kioskId],
    ['version', report.version],
    ['build', t(`panel.builds.${report.build}`)],
    ['connection', <ConnectionWords key="connection" service={service} />],
    ['clock', clock],
  ] as const;
  return (
    <dl className="facts panel__facts" aria-label={t('panel.facts')}>
      {facts.map(([fact, words]) => (
        <div key={fact} data-fact={fact}>
          <dt>{t(`panel.${fact}`)}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
};
