import type { LucideIcon } from 'lucide-react';
import { useSurroundings } from '../../design/surroundings.ts';
import { useSecondsSince } from '../../design/use-seconds.ts';
import { languageTag } from '../../text/locale-name.ts';
import { textsFor } from '../../text/texts.ts';

/** How long one language stands before the next takes its turn. */
const secondsEach = 6;

/** The same sentence in the kiosk's other languages, in turn. */
export const Invitation = ({
  icon: Icon,
  k,
}: {
  readonly icon: LucideIcon;
  readonly k: 'attract.invitation' | 'outOfService.invitation';
}) => {
  const { profile, locale } = useSurroundings();
  const turn = Math.floor(useSecondsSince(0) / secondsEach);
  const others = profile.locales.filter((other) => other !== locale);
  const other = others[turn % Math.max(1, others.length)];
  if (!other) return null;
  return (
    <p className="hall__turn" lang={languageTag(other)}>
      <Icon className="icon" aria-hidden="true" />
      <span>{textsFor(other).t(k)}</span>
    </p>
  );
};
