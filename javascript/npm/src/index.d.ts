/** How well it is known, best first; CONTESTED where sources conflict. */
export type Confidence = 'RECORDED' | 'DOCUMENTED' | 'REPORTED' | 'INFERRED' | 'CONTESTED';

/** What follows from the confidence: MUST and SHOULD are well enough known to refuse a request; OBSERVE is not. */
export type Level = 'MUST' | 'SHOULD' | 'OBSERVE';

/** An operation of cognito-idp, such as `UpdateUserAttributes`; `operations` lists them all. */
export type Operation =
  | 'AdminCreateUser' | 'AdminUpdateUserAttributes' | 'ConfirmSignUp' | 'CreateUserPool' | 'CreateUserPoolClient'
  | 'DeleteUserAttributes' | 'ForgotPassword' | 'InitiateAuth' | 'RespondToAuthChallenge' | 'SignUp'
  | 'UpdateUserAttributes' | 'VerifyUserAttribute' | (string & {});

/** One rule broken at one place. */
export interface Violation {
  /** Id of the rule, such as `attribute-value.string.max-length`. */
  readonly rule: string;
  /** ERROR where the service is known to refuse the request; else WARNING. */
  readonly severity: 'ERROR' | 'WARNING';
  /** How well it is known that the service refuses it; of a warning, how well its subject is known. */
  readonly confidence: Confidence;
  readonly level: Level;
  /** The attribute concerned, so that a form can mark its field; null where there is none. */
  readonly attributeName: string | null;
  /** Place in the input as a JSON Pointer, such as `/UserAttributes/0/Value`. */
  readonly path: string;
  /** Place, what is so, what is allowed, and the rule, in one line; never a value of the input. */
  readonly message: string;
}

/** The error with which the service would answer. */
export interface PredictedError {
  /** The exception's name, such as `InvalidParameterException`. */
  readonly type: string;
  /** HTTP status. */
  readonly status: number;
  /** How well the type is known. */
  readonly confidence: Confidence;
  /** How well the wording is known. */
  readonly messageConfidence: Confidence;
  /**
   * Every known wording, the likeliest first. The service's words may repeat a value of the input, so this member is not enumerable:
   * `JSON.stringify` and loggers leave it out.
   */
  readonly messages: readonly string[];
}

export interface Result {
  /** Whether the service is not known to refuse the input; warnings do not count. */
  readonly valid: boolean;
  /** Whether `requireValid` throws for it: an error that is known at least as well as `refusingFrom` asks. */
  readonly refused: boolean;
  /** All of them, in a stable order. */
  readonly violations: readonly Violation[];
  /** The error that wins by the service's order of checks; null where it would take the input. */
  readonly predicted: PredictedError | null;
}

export interface AttributesResult {
  readonly valid: boolean;
  readonly violations: readonly Violation[];
}

/** Says of an operation's input whether Amazon Cognito would take it. Immutable. */
export interface Validator {
  /**
   * Judges the input of an operation; whatever the input holds, nothing is thrown.
   *
   * @throws TypeError if no operation has this name
   */
  validate(operation: Operation, input: unknown): Result;

  /**
   * Judges attributes by their names, for forms. An attribute that is undefined is not sent.
   *
   * @param options the operation that will send them: `SignUp` also asks for the attributes that the pool requires
   */
  attributes(
    values: Readonly<Record<string, string | undefined>>,
    options?: { operation?: 'UpdateUserAttributes' | 'AdminUpdateUserAttributes' | 'SignUp' | 'AdminCreateUser' },
  ): AttributesResult;

  /** @throws InvalidRequestError with every violation, if the service would refuse the input and that is known well enough */
  requireValid(operation: Operation, input: unknown): void;

  /**
   * The same validator without the rules of these ids or families, such as `attribute-name`.
   *
   * @throws TypeError if no rule of requests has such an id or is of such a family
   */
  ignoring(...prefixes: string[]): Validator;

  /** The same validator, which refuses nothing that is known less well than this level; `validate` finds the same as before. */
  refusingFrom(level: Level): Validator;
}

export class InvalidRequestError extends Error {
  constructor(result: Result);
  readonly name: 'InvalidRequestError';
  readonly result: Result;
}

/**
 * A validator for a user pool, and for one of its app clients.
 *
 * @param pool what DescribeUserPool answers, with or without the member `UserPool` around it
 * @param client what DescribeUserPoolClient answers, likewise
 * @throws TypeError if a description is not an object
 */
export function forPool(pool: object, client?: object | null): Validator;

/** A validator of shapes alone, which knows no pool. */
export function withoutPool(): Validator;

/** The names of all operations that can be judged. */
export const operations: readonly string[];
