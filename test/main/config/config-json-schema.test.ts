import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { configJsonSchema, schemaFile } from './config-json-schema.ts';

const example = {
  kioskId: 'shop-012-k1',
  posture: 'kiosk',
  flows: ['selfcare'],
  billing: { baseUrl: 'https://billing.example/v1', caFile: null, timeoutSeconds: 15 },
  support: { email: 'support@shop.example', phone: '0120-000-000', hours: '10:00-19:00' },
};

describe('the JSON Schema of the configuration', () => {
  const text = readFileSync(schemaFile, 'utf8');

  it('is the one that the code generates; if not, run `node test/main/config/write-schema.ts`', () => {
    expect(text).toBe(configJsonSchema());
  });

  it('takes a good file and refuses a bad one', () => {
    const ajv = new Ajv2020();
    addFormats(ajv);
    const validate = ajv.compile(JSON.parse(text));
    expect(validate(example)).toBe(true);
    expect(validate({ ...example, flows: ['till'] })).toBe(false);
    expect(validate({ ...example, theme: 'dark' })).toBe(false);
    expect(validate({ ...example, session: { idleSeconds: 4 } })).toBe(false);
  });
});
