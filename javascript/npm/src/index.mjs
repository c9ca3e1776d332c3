// JavaScript's habits around the compiled library: plain objects in, plain objects out. No rule is here.
import { forPool as judgeOfPool, operations as allOperations, withoutPool as judgeOfShapes } from './validator.mjs';

/** The names of all operations that can be judged. */
export const operations = Object.freeze(allOperations());

const positions = new Map(operations.map((operation, position) => [operation, position]));

// Well formed, so that nothing but the attributes is found wanting.
const AROUND = { AccessToken: 'a.b.c', ClientId: '1example', Username: 'user', Password: 'Aa1!aaaa', UserPoolId: 'us-east-1_Example' };

/** A validator that knows what DescribeUserPool and, if given, DescribeUserPoolClient answer. */
export function forPool(pool, client = undefined) {
  return new Validator(judgeOfPool(described(pool, 'pool'), client == null ? null : described(client, 'client')));
}

/** A validator of shapes alone. */
export function withoutPool() {
  return new Validator(judgeOfShapes());
}

/** What `requireValid` throws, with every violation. */
export class InvalidRequestError extends Error {
  constructor(result) {
    super(result.violations.filter(violation => violation.severity === 'ERROR').map(violation => violation.message).join('\n'));
    this.name = 'InvalidRequestError';
    this.result = result;
  }
}

class Validator {
  #judge;

  constructor(judge) {
    this.#judge = judge;
    Object.freeze(this);
  }

  validate(operation, input) {
    const position = positions.get(operation);
    if (position === undefined) {
      throw new TypeError('no operation of cognito-idp has this name; operations lists those that have one');
    }
    return this.#judge.judge(position, input);
  }

  requireValid(operation, input) {
    const result = this.validate(operation, input);
    if (result.refused) {
      throw new InvalidRequestError(result);
    }
  }

  attributes(values, { operation = 'UpdateUserAttributes' } = {}) {
    const UserAttributes = Object.entries(values ?? {})
      .filter(([, value]) => value !== undefined)
      .map(([Name, Value]) => ({ Name, Value }));
    const violations = this.validate(operation, { ...AROUND, UserAttributes }).violations
      .filter(violation => violation.path.startsWith('/UserAttributes'));
    return { valid: violations.every(violation => violation.severity !== 'ERROR'), violations };
  }

  ignoring(...prefixes) {
    return new Validator(orTypeError(() => this.#judge.ignoring(prefixes)));
  }

  refusingFrom(level) {
    if (!['MUST', 'SHOULD', 'OBSERVE'].includes(level)) {
      throw new TypeError('a level is MUST, SHOULD or OBSERVE');
    }
    return new Validator(this.#judge.refusingFrom(level));
  }
}

function described(description, what) {
  if (typeof description !== 'object' || description === null || Array.isArray(description)) {
    throw new TypeError(`the ${what}'s description is not an object, such as the AWS SDK and the AWS CLI answer`);
  }
  return description;
}

function orTypeError(call) {
  try {
    return call();
  } catch (error) {
    throw new TypeError(error.message);
  }
}
