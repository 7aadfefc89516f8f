import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const referenceSchema = z.object({ $ref: z.string() });

const mediaSchema = z.object({ schema: z.record(z.string(), z.unknown()) });

const responseSchema = z.object({
  description: z.string(),
  headers: z.record(z.string(), z.object({ required: z.boolean().optional() })).optional(),
  content: z.record(z.string(), mediaSchema).optional(),
});

const operationSchema = z.object({
  operationId: z.string(),
  responses: z.record(z.string(), z.union([referenceSchema, responseSchema])),
});

const pathSchema = z.record(z.string(), z.unknown());

const documentSchema = z.looseObject({
  openapi: z.string(),
  paths: z.record(z.string(), pathSchema),
  components: z.looseObject({
    schemas: z.record(z.string(), z.record(z.string(), z.unknown())),
    responses: z.record(z.string(), responseSchema),
  }),
});

/** As much of an OpenAPI 3.1 document as answers are held against. */
export type BillingDocument = z.infer<typeof documentSchema>;
export type DescribedResponse = z.infer<typeof responseSchema>;

const file = new URL('../../../resources/billing-api.yaml', import.meta.url);

/** Reads `resources/billing-api.yaml`; throws when it is not laid out as OpenAPI 3.1. */
export const readBillingDocument = (): BillingDocument =>
  documentSchema.parse(parse(readFileSync(file, 'utf8')));

const matchesTemplate = (template: string, path: string): boolean => {
  const expected = template.split('/');
  const actual = path.split('/');
  return (
    expected.length === actual.length &&
    expected.every((segment, place) => segment.startsWith('{') || segment === actual[place])
  );
};

/** The responses of a call by status; `path` is below the base path, with or without its parameters filled in. */
export const responsesOf = (
  document: BillingDocument,
  method: string,
  path: string,
): Readonly<Record<string, DescribedResponse>> | undefined => {
  const item = Object.entries(document.paths).find(([template]) => matchesTemplate(template, path));
  const operation = operationSchema.safeParse(item?.[1][method.toLowerCase()]);
  if (!operation.success) return undefined;
  const resolve = (response: z.infer<typeof referenceSchema> | DescribedResponse) => {
    if (!('$ref' in response)) return response;
    return document.components.responses[response.$ref.replace('#/components/responses/', '')];
  };
  const resolved = Object.entries(operation.data.responses).map(
    ([status, response]) => [status, resolve(response)] as const,
  );
  return Object.fromEntries(
    resolved.filter((entry): entry is [string, DescribedResponse] => entry[1] !== undefined),
  );
};
