import { parseArgs } from 'node:util';
import { type Locale, locales } from '../../preload/contract/locale.ts';

export interface DemoOptions {
  readonly locale: Locale;
  /** The panel's size in CSS pixels, as in `1280x800`. */
  readonly size: string;
  readonly runtime: 'auto' | 'electron' | 'standin';
}

export type DemoArguments =
  | { readonly kind: 'run'; readonly options: DemoOptions }
  | { readonly kind: 'refused'; readonly message: string };

const refused = (message: string): DemoArguments => ({ kind: 'refused', message });

/** Reads the words after `npm run demo --`. */
export function readDemoArguments(words: readonly string[]): DemoArguments {
  let values: { locale: string; size: string; runtime: string };
  try {
    values = parseArgs({
      args: [...words],
      options: {
        locale: { type: 'string', default: 'ja' },
        size: { type: 'string', default: '1280x800' },
        runtime: { type: 'string', default: 'auto' },
      },
    }).values;
  } catch (error) {
    return refused(error instanceof Error ? error.message : String(error));
  }
  const { size, runtime } = values;
  const locale = locales.find((each) => each === values.locale);
  if (locale === undefined)
    return refused(`--locale takes one of ${locales.join(', ')}, not '${values.locale}'.`);
  if (!/^\d{3,4}x\d{3,4}$/.test(size)) return refused(`--size looks like 1280x800, not '${size}'.`);
  if (runtime !== 'auto' && runtime !== 'electron' && runtime !== 'standin') {
    return refused(`--runtime takes auto, electron or standin, not '${runtime}'.`);
  }
  return { kind: 'run', options: { locale, size, runtime } };
}
