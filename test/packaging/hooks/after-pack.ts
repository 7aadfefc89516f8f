import type { AfterPackContext } from 'electron-builder';
import { checkNativeModules } from './check-native-modules.ts';
import { packedApp } from './packed-app.ts';
import { setAgreedFuses } from './set-agreed-fuses.ts';

/** electron-builder calls it for each app that it has packed, before it signs it. Throws for an app that must not reach anybody. */
export default async function afterPack(context: AfterPackContext): Promise<void> {
  const app = packedApp(context);
  await checkNativeModules(app);
  await setAgreedFuses(app.executable, app.build);
}
