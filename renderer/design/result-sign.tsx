import type { LucideIcon } from 'lucide-react';
import './result.css';

/** The large sign before the title of a result. */
export const ResultSign = ({
  icon: Icon,
  look,
}: {
  readonly icon: LucideIcon;
  readonly look: 'done' | 'warning';
}) => (
  <span
    className={`done__tick ${look === 'warning' ? 'done__tick--warning' : ''}`}
    aria-hidden="true"
  >
    <Icon className="icon" />
  </span>
);
