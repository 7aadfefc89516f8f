import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { makeAnswerValidator, makeSchemaValidator } from '../openapi-validation.ts';
import { problemTable } from '../problem.ts';
import { readBillingDocument, responsesOf } from './billing-document.ts';

const document = readBillingDocument();
const methods = ['get', 'put', 'post', 'patch', 'delete'];

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly $ref?: string; readonly name?: string }[];
  readonly responses: Readonly<Record<string, unknown>>;
}

const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item)
    .filter(([method]) => methods.includes(method))
    .map(([method, operation]) => ({
      call: `${method.toUpperCase()} ${path}`,
      method,
      path,
      item: item as { parameters?: Operation['parameters'] },
      operation: operation as Operation,
    })),
);

const resolvePointer = (pointer: string): unknown =>
  pointer
    .replace(/^#\//, '')
    .split('/')
    .reduce<unknown>(
      (value, step) => (value as Record<string, unknown> | undefined)?.[step],
      document,
    );

const referencesIn = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    name === '$ref' && typeof member === 'string' ? [member] : referencesIn(member),
  );
};

const slugsOf = (method: string, path: string): readonly string[] => {
  const text = JSON.stringify(responsesOf(document, method, path));
  return Object.entries(document.components.schemas).flatMap(([name, schema]) => {
    const slug = /urn:madoguchi:problem:([a-z-]+)/.exec(JSON.stringify(schema))?.[1];
    return slug && text.includes(`"#/components/schemas/${name}"`) ? [slug] : [];
  });
};

describe('the OpenAPI document', () => {
  it('is version 3.1 and names every call of the contract', () => {
    expect(document.openapi).toMatch(/^3\.1\.\d+$/);
    expect(operations.map(({ call }) => call).sort()).toEqual(
      [
        'DELETE /customers/{customerId}',
        'DELETE /session',
        'GET /contract',
        'GET /customers',
        'GET /encryption-keys',
        'GET /operations/{idempotencyKey}',
        'PATCH /customers/{customerId}',
        'POST /customers',
        'POST /logins',
        'POST /logins/{loginAttemptId}/code',
        'POST /logins/{loginAttemptId}/verification',
        'POST /tokens',
        'PUT /contract/payment-method',
      ].sort(),
    );
  });

  it('has an operationId of its own for each call', () => {
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(operations.length);
  });

  it('refers only to what is there, and has nothing that nobody refers to', () => {
    const references = new Set(referencesIn(document));
    for (const reference of references) expect(resolvePointer(reference), reference).toBeDefined();
    const sections = ['schemas', 'responses', 'parameters', 'headers'] as const;
    const defined = sections.flatMap((section) =>
      Object.keys(document.components[section] as object).map(
        (name) => `#/components/${section}/${name}`,
      ),
    );
    const plaintexts = ['ClearCard', 'ClearExpiry'].map((name) => `#/components/schemas/${name}`);
    expect(defined.filter((name) => !references.has(name)).sort()).toEqual(plaintexts);
  });

  it('has only schemas that are JSON Schema 2020-12 and compile', () => {
    const ajv = makeSchemaValidator(document);
    for (const [name, schema] of Object.entries(document.components.schemas)) {
      expect(ajv.validateSchema(schema), name).toBe(true);
      expect(() => ajv.compile({ $ref: `billing-api#/components/schemas/${name}` })).not.toThrow();
    }
  });

  it.each(operations)('declares every path parameter of $call', ({ path, item, operation }) => {
    const named = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(
      (parameter) =>
        (parameter.$ref ? (resolvePointer(parameter.$ref) as { name: string }) : parameter).name,
    );
    const placeholders = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(named).toEqual(expect.arrayContaining([...placeholders, 'Kiosk-Id', 'Request-Id']));
  });

  it.each(operations)('describes a success and maintenance of $call', ({ method, path }) => {
    const statuses = Object.keys(responsesOf(document, method, path) ?? {});
    expect(statuses.some((status) => status.startsWith('2'))).toBe(true);
    expect(statuses).toEqual(expect.arrayContaining(['400', '429', '503']));
  });

  it.each([
    'PUT /contract/payment-method',
    'POST /customers',
    'PATCH /customers/{customerId}',
    'DELETE /customers/{customerId}',
  ])('asks for an idempotency key in %s', (call) => {
    const found = operations.find((operation) => operation.call === call);
    const parameters = JSON.stringify([found?.item.parameters, found?.operation.parameters]);
    expect(parameters).toContain('#/components/parameters/IdempotencyKey');
  });

  it('knows every problem of the contract, each with its status, at some call', () => {
    const described = new Set(operations.flatMap(({ method, path }) => slugsOf(method, path)));
    expect([...described].sort()).toEqual(Object.keys(problemTable).sort());
    for (const [slug, { status }] of Object.entries(problemTable)) {
      const schema = Object.values(document.components.schemas).find((candidate) =>
        JSON.stringify(candidate).includes(`urn:madoguchi:problem:${slug}"`),
      );
      expect(JSON.stringify(schema), slug).toContain(`"status":{"const":${status}}`);
    }
  });

  it('holds no member twice', () => {
    const file = new URL('../../../resources/billing-api.yaml', import.meta.url);
    expect(() => parse(readFileSync(file, 'utf8'), { uniqueKeys: true }) as unknown).not.toThrow();
  });
});

describe('an answer', () => {
  const validate = makeAnswerValidator();
  const answer = {
    method: 'GET',
    path: '/contract',
    status: 200,
    headers: { 'content-type': 'application/json; charset=utf-8' },
  };
  const contract = {
    serviceName: 'あおぞらモバイル',
    contractLabel: 'でんわ-0312',
    paymentMethod: { state: 'none' },
    acceptedBrands: ['visa'],
    debitIssuers: [],
  };

  it('that fits is no violation, with members nobody knows too', () => {
    const text = JSON.stringify({ ...contract, weather: 'fine' });
    expect(validate({ ...answer, text })).toBeNull();
  });

  it.each<[string, object]>([
    ['without a member', { ...contract, serviceName: undefined }],
    ['with an unknown brand', { ...contract, acceptedBrands: ['unionpay'] }],
    ['registered since nobody knows when', { ...contract, paymentMethod: { state: 'registered' } }],
    [
      'with a time without offset',
      { ...contract, paymentMethod: { state: 'registered', updatedAt: '2026-11-21T10:00:00' } },
    ],
  ])('%s is a violation that quotes no value', (_what, body) => {
    const violation = validate({ ...answer, text: JSON.stringify(body) });
    expect(violation?.faults.length).toBeGreaterThan(0);
    expect(JSON.stringify(violation)).not.toContain('あおぞら');
  });

  it.each([
    ['of a call that is not described', { path: '/nothing' }],
    ['of a status that is not described', { status: 418 }],
    ['of another content type', { headers: { 'content-type': 'text/html' } }],
    ['that is no JSON', { text: '{' }],
    ['without Retry-After where it is due', { status: 503 }],
  ])('%s is a violation', (_what, change) => {
    const text = JSON.stringify(contract);
    expect(validate({ ...answer, text, ...change })).not.toBeNull();
  });

  it.each([
    ['****-****-****-1111', true],
    ['48**-****-****-0000', true],
    ['****-******-*0005', true],
    ['****-******-1667', true],
    ['4111-1111-1111-1111', false],
    ['4111 11** **** 1111', false],
  ])('may show the number as %s: %s', (maskedNumber, isFine) => {
    const outcome = { result: 'registered', reference: 'M7K-42QD', maskedNumber, brand: 'visa' };
    const text = JSON.stringify(outcome);
    const put = { ...answer, method: 'PUT', path: '/contract/payment-method', text };
    expect(validate(put) === null).toBe(isFine);
  });
});
