import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import './note.css';

/** A remark beside its sign. */
export const Note = ({
  icon: Icon,
  className = '',
  children,
}: {
  readonly icon: LucideIcon;
  readonly className?: string;
  readonly children: ReactNode;
}) => (
  <p className={`note ${className}`}>
    <Icon className="icon" aria-hidden="true" />
    <span>{children}</span>
  </p>
);
