import { Words } from '../../text/words.tsx';
import { Button } from '../button.tsx';
import { Dialog } from '../dialog/dialog.tsx';
import { useSurroundings } from '../surroundings.ts';
import { LanguageButton } from './language-button.tsx';
import './menus.css';

/** All languages of this kiosk. Its buttons are in the page even while it is closed. */
export const LanguageMenu = ({
  open,
  onClose,
}: {
  readonly open: boolean;
  readonly onClose: () => void;
}) => {
  const { profile } = useSurroundings();
  return (
    <Dialog
      kind="dialog"
      open={open}
      title={<Words k="languageMenu.title" />}
      text={<Words k="languageMenu.text" />}
      focus="[aria-pressed=true]"
      onDismiss={onClose}
    >
      <ul className="menu__choices menu__choices--languages">
        {profile.locales.map((locale) => (
          <li key={locale}>
            <LanguageButton locale={locale} onChosen={onClose} />
          </li>
        ))}
      </ul>
      <div className="dialog__actions">
        <span />
        <Button onPress={onClose}>
          <Words k="actions.close" />
        </Button>
      </div>
    </Dialog>
  );
};
