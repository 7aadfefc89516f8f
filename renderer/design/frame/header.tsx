import type { ReactNode } from 'react';
import { Tools } from '../menus/tools.tsx';
import { usePortrait } from '../use-portrait.ts';
import { HeadMark } from './head-mark.tsx';
import { Marks } from './marks.tsx';
import { Progress } from './progress.tsx';
import './header.css';

/** Mark and name, where the person is, and the tools; on a totem the tools are further down, within reach. */
export const Header = ({
  who,
  tool,
}: {
  /** Stands in the place of the progress. */
  readonly who?: ReactNode;
  readonly tool?: ReactNode;
}) => {
  const portrait = usePortrait();
  return (
    <header className="head">
      <HeadMark />
      {who ?? <Progress />}
      <Marks />
      {!portrait && (
        <div className="head__tools">
          {tool}
          <Tools place="header" />
        </div>
      )}
    </header>
  );
};
