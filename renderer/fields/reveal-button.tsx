import { Eye, EyeOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../design/button.tsx';

/** Uncovers what was typed, and covers it again. */
export const RevealButton = ({
  shown,
  show,
  hide,
  className = '',
  onToggle,
}: {
  readonly shown: boolean;
  readonly show: ReactNode;
  readonly hide: ReactNode;
  readonly className?: string;
  readonly onToggle: () => void;
}) => (
  <Button
    className={`reveal ${className}`}
    icon={shown ? EyeOff : Eye}
    pressed={shown}
    onPress={onToggle}
  >
    {shown ? hide : show}
  </Button>
);
