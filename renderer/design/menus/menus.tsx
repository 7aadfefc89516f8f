import { type ReactNode, useState } from 'react';
import { Words } from '../../text/words.tsx';
import { DisplayMenu } from './display-menu.tsx';
import { LanguageMenu } from './language-menu.tsx';
import { type MenuName, MenusContext } from './menus-context.ts';
import { SupportDialog } from './support-dialog.tsx';

/** The menus that every screen offers, closed until asked for, and the screen beneath them. */
export const Menus = ({
  languages,
  children,
}: {
  /** `outside`: the screen itself shows the languages, so they are not offered twice. */
  readonly languages: 'inside' | 'outside';
  readonly children: ReactNode;
}) => {
  const [open, setOpen] = useState<MenuName | null>(null);
  const close = () => setOpen(null);
  return (
    <MenusContext value={setOpen}>
      {children}
      {languages === 'inside' && <LanguageMenu open={open === 'language'} onClose={close} />}
      <DisplayMenu open={open === 'display'} onClose={close} />
      <SupportDialog
        open={open === 'support'}
        title={<Words k="frame.support.title" />}
        onClose={close}
      />
    </MenusContext>
  );
};
