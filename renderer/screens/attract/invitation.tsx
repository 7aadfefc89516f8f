import type { LucideIcon } from 'lucide-react';
import { I18nextProvider } from 'react-i18next';
import { useSurroundings } from '../../design/surroundings.ts';
import { useSecondsSince } from '../../design/use-seconds.ts';
import { languageTag } from '../../text/locale-name.ts';
import { textsFor } from '../../text/texts.ts';
import { Words } from '../../text/words.tsx';
import './invitation.css';

/** How long one language stands before the next takes its turn. */
const secondsEach = 6;

/**
 * The same sentence in the kiosk's other languages, in turn; without motion the first of them stays. All lie upon each other,
 * so that nothing moves as they change, and no screen reader is told of a change.
 */
export const Invitation = ({
  icon: Icon,
  k,
}: {
  readonly icon: LucideIcon;
  readonly k: 'attract.invitation' | 'outOfService.invitation';
}) => {
  const { profile, locale, display } = useSurroundings();
  const turn = Math.floor(useSecondsSince(0) / secondsEach);
  const others = profile.locales.filter((other) => other !== locale);
  if (others.length === 0) return null;
  const place = display.motion === 'reduced' ? 0 : turn % others.length;
  return (
    <div className="hall__turn">
      <Icon className="icon" aria-hidden="true" />
      <div className="turns">
        {others.map((other, each) => (
          <p key={other} lang={languageTag(other)} className={each === place ? 'is-now' : ''}>
            <I18nextProvider i18n={textsFor(other)}>
              <Words k={k} />
            </I18nextProvider>
          </p>
        ))}
      </div>
    </div>
  );
};
