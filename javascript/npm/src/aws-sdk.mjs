// For the AWS SDK for JavaScript v3. Nothing of the SDK is loaded before something is refused.
import { operations } from './index.mjs';

const SDK = '@aws-sdk/client-cognito-identity-provider';
const COMMAND = /Command$/;
const known = new Set(operations);

/**
 * Judges what a client is about to send. It reports by default; with `refuse` it throws the SDK's own exception, before any HTTP call.
 */
export function guard(client, validator, { refuse = false, exceptions = undefined, report = toConsole } = {}) {
  const middleware = (next, context) => async args => {
    const operation = String(context.commandName ?? '').replace(COMMAND, '');
    if (known.has(operation)) {
      const result = validator.validate(operation, args.input);
      if (refuse && result.refused) {
        throw refusal(result, exceptions ?? await ofSdk());
      }
      if (result.violations.length > 0) {
        report(operation, result);
      }
    }
    return next(args);
  };
  client.middlewareStack.add(middleware, { step: 'initialize', name: 'poolproof', override: true });
  return client;
}

/** The SDK's own exceptions, where it can be loaded by its name; bundlers are told to leave that alone. */
async function ofSdk() {
  try {
    return await import(/* @vite-ignore */ /* webpackIgnore: true */ SDK);
  } catch {
    return {};
  }
}

function toConsole(operation, result) {
  for (const violation of result.violations) {
    console.warn(`poolproof: ${operation} ${violation.message}`);
  }
}

function refusal(result, exceptions) {
  const { type, status } = result.predicted;
  const message = result.violations.filter(violation => violation.severity === 'ERROR').map(violation => violation.message).join('\n');
  const metadata = { httpStatusCode: status, attempts: 0, totalRetryDelay: 0 };
  const Exception = exceptions[type] ?? exceptions.CognitoIdentityProviderServiceException;
  const options = { name: type, $fault: 'client', message, $metadata: metadata };
  return Object.assign(
    Exception ? new Exception(options) : new Error(message),
    { name: type, $fault: 'client', $metadata: metadata, $retryable: undefined, violations: result.violations },
  );
}
