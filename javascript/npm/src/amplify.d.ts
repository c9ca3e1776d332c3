import type { Result, Validator } from './index.js';

export interface GuardAuthOptions {
  /** Whether to reject what the service would refuse; else it is reported and sent. */
  refuse?: boolean;
  /** Gets each result that has a violation and is not refused; by default they are written to the console. */
  report?: (operation: string, result: Result) => void;
}

/** The functions of `aws-amplify/auth`, of which those that write attributes judge their input first. */
export function guardAuth<A extends object>(auth: A, validator: Validator, options?: GuardAuthOptions): A;
