// For aws-amplify v6, which has no hook before a request: its functions are wrapped. Nothing of it is imported here.

/** Any well-formed token: Amplify sends the signed-in user's own. */
const AccessToken = 'a.b.c';
const ClientId = '1example';

/**
 * The functions of `aws-amplify/auth`, of which `updateUserAttributes`, `updateUserAttribute`, `signUp` and `confirmSignIn` judge their
 * input first. They report by default; with `refuse` they reject before any HTTP call with an error of the name that Amplify's has.
 */
export function guardAuth(auth, validator, { refuse = false, report = toConsole } = {}) {
  const guarded = (name, operation, request) => typeof auth[name] !== 'function' ? {} : {
    [name]: async input => {
      const judged = request(input ?? {});
      const result = judged === null ? null : validator.validate(operation, judged);
      if (result !== null && refuse && result.refused) {
        throw refusal(result);
      }
      if (result !== null && result.violations.length > 0) {
        report(operation, result);
      }
      return auth[name](input);
    },
  };
  return {
    ...auth,
    ...guarded('updateUserAttributes', 'UpdateUserAttributes', input => update(input, input.userAttributes)),
    ...guarded('updateUserAttribute', 'UpdateUserAttributes', input =>
      update(input, { [input.userAttribute?.attributeKey]: input.userAttribute?.value })),
    ...guarded('signUp', 'SignUp', signUp),
    ...guarded('confirmSignIn', 'RespondToAuthChallenge', newPassword),
  };
}

function update(input, attributes) {
  return { AccessToken, UserAttributes: list(attributes), ...metadata(input) };
}

function signUp({ username, password, options = {} }) {
  return {
    ClientId,
    Username: username,
    Password: password,
    ...(options.userAttributes && { UserAttributes: list(options.userAttributes) }),
    ...(options.validationData && { ValidationData: list(options.validationData) }),
    ...metadata({ options }),
  };
}

/** Which challenge is answered Amplify keeps to itself; attributes are for the one that asks for a new password alone. */
function newPassword({ challengeResponse, options = {} }) {
  if (!options.userAttributes) {
    return null;
  }
  const attributes = Object.entries(options.userAttributes).map(([name, value]) => [`userAttributes.${name}`, value]);
  return {
    ClientId,
    ChallengeName: 'NEW_PASSWORD_REQUIRED',
    Session: 's'.repeat(20),
    ChallengeResponses: { USERNAME: 'user', NEW_PASSWORD: challengeResponse, ...Object.fromEntries(attributes) },
    ...metadata({ options }),
  };
}

function list(attributes) {
  return Object.entries(attributes ?? {}).filter(([, value]) => value !== undefined).map(([Name, Value]) => ({ Name, Value }));
}

function metadata({ options }) {
  return options?.clientMetadata ? { ClientMetadata: options.clientMetadata } : {};
}

function refusal(result) {
  const message = result.violations.filter(violation => violation.severity === 'ERROR').map(violation => violation.message).join('\n');
  return Object.assign(new Error(message), { name: result.predicted.type, violations: result.violations });
}

function toConsole(operation, result) {
  for (const violation of result.violations) {
    console.warn(`poolproof: ${operation} ${violation.message}`);
  }
}
