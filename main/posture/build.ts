import type { Build } from '../../preload/contract/posture.ts';

/** The product's name in the package of the flavour for QA. It stands in the archive, whose integrity the fuses protect. */
export const qaName = 'Madoguchi QA';

/** For whom this build is. SECURITY: posture: a package is for production unless it says of itself that it is not. */
export const buildOf = (app: { readonly isPackaged: boolean; readonly name: string }): Build => {
  if (!app.isPackaged) {
    return 'development';
  }
  return app.name === qaName ? 'qa' : 'production';
};
