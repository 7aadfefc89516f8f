import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {
  type BillingDocument,
  type DescribedResponse,
  readBillingDocument,
  responsesOf,
} from './openapi/billing-document.ts';

/** An answer of the billing API as it went over the wire; header names are in lower case. */
export interface AnswerOnTheWire {
  readonly method: string;
  /** Below the base path and without query, such as `/operations/6f…`. */
  readonly path: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** Where an answer breaks `resources/billing-api.yaml`. It quotes no value of the answer. */
export interface Violation {
  readonly call: string;
  readonly status: number;
  readonly faults: readonly string[];
}

export type AnswerValidator = (answer: AnswerOnTheWire) => Violation | null;

/** A schema validator (JSON Schema 2020-12) that knows the document by the name `billing-api`. */
export const makeSchemaValidator = (document: BillingDocument): Ajv2020 => {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats(ajv);
  return ajv.addSchema({ ...document, $id: 'billing-api' });
};

const absoluteReferences = (schema: object): object => {
  const text = JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"billing-api#/');
  const absolute: object = JSON.parse(text);
  return absolute;
};

const bodyFaults = (
  ajv: Ajv2020,
  response: DescribedResponse,
  answer: AnswerOnTheWire,
): readonly string[] => {
  if (!response.content) return answer.text === '' ? [] : ['no body is described'];
  const header = answer.headers['content-type'];
  const type = typeof header === 'string' ? (header.split(';')[0] ?? '') : '';
  const media = response.content[type];
  if (!media) return [`content type ${type} is not described`];
  const validate = ajv.compile(absoluteReferences(media.schema));
  if (validate(JSON.parse(answer.text))) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

const headerFaults = (response: DescribedResponse, answer: AnswerOnTheWire): readonly string[] =>
  Object.entries(response.headers ?? {})
    .filter(([name, { required }]) => required && !(name.toLowerCase() in answer.headers))
    .map(([name]) => `header ${name} is missing`);

const faultsOf = (
  ajv: Ajv2020,
  document: BillingDocument,
  answer: AnswerOnTheWire,
): readonly string[] => {
  const responses = responsesOf(document, answer.method, answer.path);
  if (!responses) return ['the call is not described'];
  const response = responses[String(answer.status)];
  if (!response) return [`status ${answer.status} is not described`];
  try {
    return [...headerFaults(response, answer), ...bodyFaults(ajv, response, answer)];
  } catch {
    return ['the body is not JSON'];
  }
};

/** Holds answers against `resources/billing-api.yaml`: status, content type, required headers, body. */
export const makeAnswerValidator = (): AnswerValidator => {
  const document = readBillingDocument();
  const ajv = makeSchemaValidator(document);
  return (answer) => {
    const faults = faultsOf(ajv, document, answer);
    if (faults.length === 0) return null;
    return { call: `${answer.method} ${answer.path}`, status: answer.status, faults };
  };
};
