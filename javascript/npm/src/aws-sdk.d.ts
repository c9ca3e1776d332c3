import type { Result, Validator, Violation } from './index.js';


export interface GuardOptions {
  /** Whether to refuse what the service would refuse; else it is reported and sent. */
  refuse?: boolean;
  /**
   * The exceptions of `@aws-sdk/client-cognito-identity-provider` that a refusal may be, for bundled apps: `{ InvalidParameterException,
   * NotAuthorizedException }`. In Node they are found without. Where they are not found, a refusal is an Error of the same name.
   */
  exceptions?: object;
  /** Gets each result that has a violation and is not refused; by default they are written to the console. */
  report?: (operation: string, result: Result) => void;
}

/** What a refusal has besides the members of the SDK's own exceptions. */
export interface Refusal extends Error {
  readonly $fault: 'client';
  readonly $metadata: { readonly httpStatusCode?: number; readonly attempts?: number };
  readonly violations: readonly Violation[];
}

/** Judges what a client is about to send; returns the client. */
export function guard<C>(client: C, validator: Validator, options?: GuardOptions): C;
