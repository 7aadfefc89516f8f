/** A call such as `PUT /v1/contract/payment-method`; a path parameter may be written in braces: `GET /v1/operations/{id}`. */
export type CallPattern = string;

const isParameter = (segment: string): boolean => /^(\{.*\}|:.*)$/.test(segment);

const matchesSegments = (pattern: string, path: string): boolean => {
  const expected = pattern.split('/');
  const actual = path.split('/');
  return (
    expected.length === actual.length &&
    expected.every((segment, place) => isParameter(segment) || segment === actual[place])
  );
};

/** Whether this request (its path without the query) is meant. */
export const matchesCall = (on: CallPattern, method: string, path: string): boolean => {
  const [onMethod = '', onPath = ''] = on.split(' ');
  return onMethod === method && matchesSegments(onPath, path);
};

/** Whether any of the calls (`METHOD /path/:parameter`) can ever be meant, so that a slip of the pen is told. */
export const namesOneOf = (on: CallPattern, calls: readonly CallPattern[]): boolean => {
  const [onMethod = '', onPath = ''] = on.split(' ');
  return calls.some((call) => {
    const [method = '', path = ''] = call.split(' ');
    return method === onMethod && matchesSegments(path, onPath);
  });
};
