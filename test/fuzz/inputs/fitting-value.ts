import fc from 'fast-check';
import { z } from 'zod';

/** The part of JSON Schema (2020-12) that the contract's and the configuration's schemas come to. */
interface JsonSchema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly format?: string;
}

/** Long lists and texts are the hostile values' part. */
const longest = 40;

const text = (schema: JsonSchema): fc.Arbitrary<unknown> => {
  if (schema.format === 'uuid') return fc.uuid();
  const { minLength = 0, maxLength = longest, pattern } = schema;
  const plain = fc.string({
    minLength,
    maxLength: Math.max(minLength, Math.min(maxLength, longest)),
  });
  if (pattern === undefined) return plain;
  const rule = new RegExp(pattern);
  // fast-check builds text from no rule that looks ahead; such rules refuse little.
  return pattern.includes('(?!')
    ? plain.filter((each) => rule.test(each))
    : fc.stringMatching(rule);
};

const list = ({ items = {}, minItems = 0, maxItems = longest }: JsonSchema) =>
  fc.array(ofJsonSchema(items), {
    minLength: minItems,
    maxLength: Math.max(minItems, Math.min(maxItems, 5)),
  });

const object = ({ properties = {}, required = [] }: JsonSchema): fc.Arbitrary<unknown> =>
  fc.record(
    Object.fromEntries(
      Object.entries(properties).map(([name, member]) => [name, ofJsonSchema(member)]),
    ),
    { requiredKeys: [...required] },
  );

const ofJsonSchema = (schema: JsonSchema): fc.Arbitrary<unknown> => {
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return fc.oneof(...choices.map(ofJsonSchema));
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  switch (schema.type ?? '') {
    case 'object':
      return object(schema);
    case 'array':
      return list(schema);
    case 'string':
      return text(schema);
    case 'integer':
      return fc.integer({ min: schema.minimum ?? -1_000, max: schema.maximum ?? 1_000 });
    case 'number':
      return fc.double({ min: schema.minimum ?? -1e9, max: schema.maximum ?? 1e9, noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return fc.constant(undefined);
  }
};

/** Values that mostly fit a schema, made from nothing but the schema itself. */
export const fittingValue = (schema: z.ZodType): fc.Arbitrary<unknown> =>
  ofJsonSchema(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema);
