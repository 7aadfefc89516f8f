import { type ReactNode, useState } from 'react';
import { DisplayMenu } from './display-menu.tsx';
import { LanguageMenu } from './language-menu.tsx';
import { type MenuName, MenusContext } from './menus-context.ts';
import { SupportMenu } from './support-menu.tsx';

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
      <SupportMenu open={open === 'support'} onClose={close} />
    </MenusContext>
  );
};
