import { CircleAlert, CircleCheck, Info, type LucideIcon } from 'lucide-react';
import type { PostureFinding, Strictness } from '../../../preload/contract/posture.ts';
import { Words } from '../../text/words.tsx';

const signs: Readonly<Record<Strictness, LucideIcon>> = {
  refuses: CircleAlert,
  noted: Info,
  relaxed: CircleAlert,
};

const Finding = ({ finding: { code, strictness } }: { readonly finding: PostureFinding }) => {
  const Sign = signs[strictness];
  return (
    <li data-posture={code} data-strictness={strictness}>
      <Sign className="icon" aria-hidden="true" />
      <span>
        <Words k={`posture.${code}`} />{' '}
        <small>
          <code lang="en">{code}</code> · <Words k={`strictness.${strictness}`} />
        </small>
      </span>
    </li>
  );
};

/** What the self-test has found, in words and by its codes. */
export const PanelFindings = ({ findings }: { readonly findings: readonly PostureFinding[] }) => (
  <section className="panel__part">
    <h2>
      <Words k="panel.findings" />
    </h2>
    {findings.length === 0 ? (
      <p className="panel__fine">
        <CircleCheck className="icon" aria-hidden="true" />
        <Words k="panel.noFindings" />
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
