import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import './key.css';

export interface KeyProps {
  readonly words: ReactNode;
  /** The language of the words where it is not the page's. */
  readonly lang?: string | undefined;
  readonly label?: string | undefined;
  readonly icon?: LucideIcon | undefined;
  readonly className?: string;
  readonly pressed?: boolean | undefined;
  /** Its width in a grid of half keys. */
  readonly halves?: number | undefined;
  readonly tabIndex: number;
  readonly onPress: () => void;
}

/**
 * One key. It acts as the finger comes down, as keys do, and never takes focus from the field by touch. A press from
 * a keyboard or a switch arrives as a click without a pointer.
 */
export const Key = ({ words, lang, label, icon: Icon, className = '', ...rest }: KeyProps) => (
  <button
    type="button"
    className={`key ${className}`}
    style={rest.halves ? { gridColumn: `span ${rest.halves}` } : undefined}
    tabIndex={rest.tabIndex}
    aria-label={label}
    aria-pressed={rest.pressed}
    onMouseDown={(event) => event.preventDefault()}
    onPointerDown={(event) => {
      if (event.button === 0) rest.onPress();
    }}
    onClick={(event) => {
      if (event.detail === 0) rest.onPress();
    }}
  >
    {Icon && <Icon className="icon" aria-hidden="true" />}
    {Icon || lang ? <span lang={lang}>{words}</span> : words}
  </button>
);
