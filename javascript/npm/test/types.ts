// Checked by tsc --strict; never run.
import * as sdk from '@aws-sdk/client-cognito-identity-provider';
import * as auth from 'aws-amplify/auth';
import { forPool, withoutPool, type Result, type Validator } from 'poolproof';
import { guardAuth } from 'poolproof/amplify';
import { guard } from 'poolproof/aws-sdk';
import { explain } from 'poolproof/evidence';

declare const described: sdk.DescribeUserPoolCommandOutput;
const validator: Validator = forPool(described, null).ignoring('attribute-name').refusingFrom('MUST');
const result: Result = validator.validate('UpdateUserAttributes', { AccessToken: 'a.b.c' });
const type: string | undefined = result.predicted?.type;
const client: sdk.CognitoIdentityProviderClient =
  guard(new sdk.CognitoIdentityProviderClient({}), validator, { refuse: true, exceptions: sdk });
const signUp: typeof auth.signUp = guardAuth(auth, validator).signUp;
const words: string = explain(result.violations[0]?.rule ?? '')?.words ?? '';
withoutPool().attributes({ email: 'a@example.com', 'custom:tier': undefined }, { operation: 'SignUp' });

// @ts-expect-error a level has one of three names
validator.refusingFrom('ALWAYS');
// @ts-expect-error a result cannot be changed
result.valid = true;
// @ts-expect-error a pool's description is an object
forPool('us-east-1_Example');
// @ts-expect-error an attribute's value is text
validator.attributes({ 'custom:count': 1 });

export { client, signUp, type, words };
