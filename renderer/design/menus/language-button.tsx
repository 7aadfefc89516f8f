import type { Locale } from '../../../preload/contract/locale.ts';
import { languageTag, localeNames } from '../../text/locale-name.ts';
import { useSurroundings } from '../surroundings.ts';

/** One language to choose, by its name in itself. */
export const LanguageButton = ({
  locale,
  onChosen,
}: {
  readonly locale: Locale;
  readonly onChosen?: () => void;
}) => {
  const { locale: present, send } = useSurroundings();
  const chosen = locale === present;
  return (
    <button
      type="button"
      className={`button button--lang ${chosen ? 'is-on' : ''}`}
      data-locale={locale}
      lang={languageTag(locale)}
      aria-pressed={chosen}
      onClick={() => {
        send({ type: 'language-chosen', locale });
        onChosen?.();
      }}
    >
      {localeNames[locale]}
    </button>
  );
};
