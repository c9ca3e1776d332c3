// What an app's back end does.
import { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider';
import { ENDPOINT, USER_POOL_ID } from './common.mjs';

const cognito = new CognitoIdentityProvider({
  endpoint: ENDPOINT,
  region: 'eu-west-1',
  credentials: { accessKeyId: 'any', secretAccessKey: 'any' },
});

export function administrator(operation, input) {
  return cognito[operation[0].toLowerCase() + operation.slice(1)]({ UserPoolId: USER_POOL_ID, ...input });
}
