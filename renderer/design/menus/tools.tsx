import { Contrast, Globe } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { localeNames } from '../../text/locale-name.ts';
import { Words } from '../../text/words.tsx';
import { Button } from '../button.tsx';
import { useSurroundings } from '../surroundings.ts';
import { useOpenMenu } from './menus-context.ts';

/** The buttons that open the display menu and the language menu. */
export const Tools = ({ place }: { readonly place: 'header' | 'desk' }) => {
  const { t } = useTranslation();
  const { locale } = useSurroundings();
  const openMenu = useOpenMenu();
  const size = place === 'header' ? 'small' : 'usual';
  const name = localeNames[locale];
  return (
    <>
      <Button
        look={place === 'header' ? 'quiet' : 'plain'}
        size={size}
        icon={Contrast}
        opensDialog
        label={t('frame.display')}
        onPress={() => openMenu('display')}
      >
        <Words k="frame.display" />
      </Button>
      <Button
        look={place === 'header' ? 'white' : 'plain'}
        size={size}
        icon={Globe}
        opensDialog
        label={t('frame.language', { name })}
        onPress={() => openMenu('language')}
      >
        {name}
      </Button>
    </>
  );
};
