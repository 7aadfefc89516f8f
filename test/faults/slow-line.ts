import { buildKioskProcess } from './kiosk/build-kiosk-process.ts';
import { openShop } from './kiosk/shop.ts';
import { openSlowLine } from './line/open-slow-line.ts';
import { registerSlowly } from './line/register-slowly.ts';
import type { SlowLine } from './line/slow-direction.ts';
import { randomFrom } from './random.ts';

/** 400 ms there and back, 50 kbit/s, every twentieth segment lost. */
const bad: SlowLine = { delay: 200, bitsPerSecond: 50_000, loss: 0.05 };

const seed = Number(process.argv[2] ?? '1');
const random = randomFrom(seed);
console.log(`seed ${seed}`);
const program = await buildKioskProcess();
const shop = await openShop();
const { backend } = shop;
const line = await openSlowLine(Number(new URL(backend.sandbox.baseUrl).port), bad, random);
try {
  for (const change of ['register-card', 'register-customer'] as const) {
    await shop.renew();
    const slow = { ...backend, baseUrl: `https://localhost:${line.port}/v1` };
    const report = await registerSlowly(program.file, { ...shop, backend: slow }, change);
    console.log(
      `${change}: log in ${report.logInSeconds} s, register ${report.registerSeconds} s, ${report.wrong.length === 0 ? 'complete' : report.wrong.join('; ')}`,
    );
    if (report.wrong.length > 0) process.exitCode = 1;
  }
} finally {
  await line.close();
  await shop.close();
  await program.remove();
}
