import { useSurroundings } from '../../design/surroundings.ts';
import type { ContractCard } from '../../flow/selfcare-state.ts';
import type { ScreenProps } from '../screen-props.ts';
import { CardAllFields } from './card-all-fields.tsx';
import { CardOneField } from './card-one-field.tsx';

/** Step 3: number, expiry and security code. From 150 % text size on, one field at a time. */
export const CardScreen = (props: ScreenProps<ContractCard>) => {
  const { textSize } = useSurroundings().display;
  return textSize >= 150 ? <CardOneField {...props} /> : <CardAllFields {...props} />;
};
