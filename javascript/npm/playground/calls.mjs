// The request as others write it; what is secret is not shown, but named.
const SECRET = /token|password|secret|code$|session|signature|credential/i;
const TOKEN = /^[\w-]{6,}\.[\w-]{6,}\.[\w-]*$/;

/** A copy whose tokens, passwords, codes and secrets are cut; their names are added to a list. */
export function withoutSecrets(value, cut, name = '') {
  if (typeof value === 'string') {
    if (value !== '' && (SECRET.test(name) || TOKEN.test(value))) {
      cut.push(name || 'a token');
      return `(${name || 'token'} cut)`;
    }
    return value;
  }
  if (Array.isArray(value)) {
    return value.map(entry => withoutSecrets(entry, cut, name));
  }
  if (typeof value === 'object' && value !== null) {
    const attribute = typeof value.Name === 'string' && SECRET.test(value.Name) ? value.Name : undefined;
    return Object.fromEntries(Object.entries(value).map(([key, held]) =>
      [key, withoutSecrets(held, cut, key === 'Value' && attribute ? attribute : key)]));
  }
  return value;
}

export function calls(kind, operation, input) {
  const json = JSON.stringify(withoutSecrets(input, []), null, 2);
  const quoted = json.replaceAll("'", "'\\''");
  const dashed = operation.replace(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, '-').toLowerCase();
  switch (kind) {
    case 'AWS CLI':
      return `aws cognito-idp ${dashed} --cli-input-json '${quoted}'`;
    case 'AWS SDK for JavaScript v3':
      return `import { CognitoIdentityProviderClient, ${operation}Command } from '@aws-sdk/client-cognito-identity-provider';\n\n`
        + `await new CognitoIdentityProviderClient({}).send(new ${operation}Command(${json}));`;
    case 'AWS SDK for Python':
      return `import boto3, json\n\nboto3.client("cognito-idp").${dashed.replaceAll('-', '_')}(**json.loads(${JSON.stringify(json)}))`;
    default:
      return 'curl https://cognito-idp.us-east-1.amazonaws.com/ \\\n'
        + `  -H 'Content-Type: application/x-amz-json-1.1' -H 'X-Amz-Target: AWSCognitoIdentityProviderService.${operation}' \\\n`
        + `  -d '${quoted}'`;
  }
}
