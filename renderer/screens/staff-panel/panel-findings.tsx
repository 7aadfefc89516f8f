import { CircleAlert, CircleCheck, Info, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PostureFinding, Strictness } from '../../../preload/contract/posture.ts';

const signs: Readonly<Record<Strictness, LucideIcon>> = {
  refuses: CircleAlert,
  noted: Info,
  relaxed: CircleAlert,
};

const Finding = ({ finding: { code, strictness } }: { readonly finding: PostureFinding }) => {
  const { t } = useTranslation();
  const Sign = signs[strictness];
  return (
    <li data-posture={code} data-strictness={strictness}>
      <Sign className="icon" aria-hidden="true" />
      <span>
        {t(`posture.${code}`)}{' '}
        <small>
          <code lang="en">{code}</code> · {t(`strictness.${strictness}`)}
        </small>
      </span>
    </li>
  );
};

/** What the self-test has found, in words and by its codes. */
export const PanelFindings = ({ findings }: { readonly findings: readonly PostureFinding[] }) => {
  const { t } = useTranslation();
  return (
    <section className="panel__part">
      <h2>{t('panel.findings')}</h2>
      {findings.length === 0 ? (
        <p className="panel__fine">
          <CircleCheck className="icon" aria-hidden="true" />
          {t('panel.noFindings')}
        </p>
      ) : (
        <ul className="panel__list">
          {findings.map((finding) => (
            <Finding key={finding.code} finding={finding} />
          ))}
        </ul>
      )}
    </section>
  );
};
