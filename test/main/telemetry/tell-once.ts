import { registerHooks } from 'node:module';

/**
 * Tells the collector that its words name (address, then authority), or none, and prints which of OpenTelemetry's packages it has loaded. A
 * program of its own, for its environment.
 */
const loaded: string[] = [];
registerHooks({
  resolve: (specifier, context, next) => {
    if (specifier.startsWith('@opentelemetry/')) loaded.push(specifier);
    return next(specifier, context);
  },
});
const { call, telemetryUnderTest } = await import('./telemetry-under-test.ts');

const [endpoint = '', authority = ''] = process.argv.slice(2);
const { telemetry } = telemetryUnderTest(
  endpoint === '' ? null : { otlpEndpoint: endpoint, caFile: null },
  endpoint === '' ? null : authority,
);
if (endpoint !== '') await import('../../../main/telemetry/otlp-exporter.ts');
telemetry.start();
telemetry.note(call);
await telemetry.stop();
process.stdout.write(JSON.stringify(loaded));
