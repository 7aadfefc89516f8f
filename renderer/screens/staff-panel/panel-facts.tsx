import { useTranslation } from 'react-i18next';
import type { Service } from '../../../preload/contract/kiosk-profile.ts';
import type { PanelReport } from '../../../preload/contract/staff-panel.ts';
import { useSurroundings } from '../../design/surroundings.ts';
import { duration } from '../../text/format.ts';
import { type TextKey, Words } from '../../text/words.tsx';
import '../../design/facts.css';

const connections: Readonly<Record<Service['state'], TextKey>> = {
  online: 'panel.online',
  offline: 'panel.offline',
  'out-of-service': 'panel.outOfService',
};

/** Main tells 0 for clocks that agree, and until the backend has told any time. */
const ClockWords = ({ ahead }: { readonly ahead: number }) => {
  const { locale } = useSurroundings();
  if (ahead === 0) return <Words k="panel.clockAsKnown" />;
  const values = { duration: duration(locale, Math.abs(ahead) / 1000) };
  return <Words k={ahead > 0 ? 'panel.clockAhead' : 'panel.clockBehind'} values={values} />;
};

const ConnectionWords = ({ service }: { readonly service: Service }) => {
  const words = <Words k={connections[service.state]} />;
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
  const facts = [
    ['kiosk', report.kioskId],
    ['version', report.version],
    ['build', <Words key="build" k={`panel.builds.${report.build}`} />],
    ['connection', <ConnectionWords key="connection" service={service} />],
    ['clock', <ClockWords key="clock" ahead={report.clockAheadMilliseconds} />],
  ] as const;
  return (
    <dl className="facts panel__facts" aria-label={t('panel.facts')}>
      {facts.map(([fact, words]) => (
        <div key={fact} data-fact={fact}>
          <dt>
            <Words k={`panel.${fact}`} />
          </dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
};
