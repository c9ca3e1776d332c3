import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import * as sdk from '@aws-sdk/client-cognito-identity-provider';
import { Amplify } from 'aws-amplify';
import * as auth from 'aws-amplify/auth';
import { forPool } from 'poolproof';
import { guardAuth } from 'poolproof/amplify';
import { serve } from './server.mjs';

const PASSWORD = 'Aa1!aaaaaa';

describe('guarded functions of aws-amplify', () => {
  let server;
  let admin;
  let pool;
  let validator;
  let reports;
  const send = (name, input) => admin.send(new sdk[`${name}Command`](input));
  const guarded = options => guardAuth(auth, validator, { report: (...report) => reports.push(report), ...options });
  const first = error => [error.name, error.violations?.[0].rule];

  before(async () => {
    server = await serve();
    admin = new sdk.CognitoIdentityProviderClient(
      { endpoint: server.endpoint, region: 'us-east-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' } });
    const { UserPool } = await send('CreateUserPool', {
      PoolName: 'app',
      Schema: [{ Name: 'tier', AttributeDataType: 'String', Mutable: true, StringAttributeConstraints: { MinLength: '1', MaxLength: '4' } }],
    });
    pool = { UserPoolId: UserPool.Id };
    const { UserPoolClient } = await send('CreateUserPoolClient',
      { ...pool, ClientName: 'app', ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] });
    const client = { ...pool, ClientId: UserPoolClient.ClientId };
    validator = forPool(await send('DescribeUserPool', pool), await send('DescribeUserPoolClient', client))
      .ignoring('client-permission.write-default');
    Amplify.configure({ Auth: { Cognito: {
      userPoolId: UserPool.Id, userPoolClientId: UserPoolClient.ClientId, userPoolEndpoint: server.endpoint } } });
  });
  after(() => server?.stop());

  it('sign up, and refuse attributes that the pool does not take', async () => {
    reports = [];
    const { signUp } = guarded({ refuse: true });
    await signUp({ username: 'ada', password: PASSWORD, options: { userAttributes: { 'custom:tier': 'gold' } } });
    await send('AdminConfirmSignUp', { ...pool, Username: 'ada' });
    const refused = signUp({ username: 'grace', password: PASSWORD, options: { userAttributes: { tier: 'gold' } } }).catch(error => error);
    assert.deepEqual(first(await refused), ['InvalidParameterException', 'attribute-name.exists-in-schema']);
    await assert.rejects(send('AdminGetUser', { ...pool, Username: 'grace' }), { name: 'UserNotFoundException' });
  });

  it('update attributes of who is signed in', async () => {
    reports = [];
    await auth.signIn({ username: 'ada', password: PASSWORD, options: { authFlowType: 'USER_PASSWORD_AUTH' } });
    await guarded({ refuse: true }).updateUserAttributes({ userAttributes: { 'custom:tier': 'iron' } });
    assert.equal((await auth.fetchUserAttributes())['custom:tier'], 'iron');
    const refused = await guarded({ refuse: true }).updateUserAttributes({ userAttributes: { 'custom:tier': 'platinum' } }).catch(error => error);
    assert.deepEqual(first(refused), ['InvalidParameterException', 'attribute-value.string.max-length']);
    assert.doesNotMatch(refused.message, /platinum/);
    const told = await guarded().updateUserAttribute({ userAttribute: { attributeKey: 'tier', value: 'gold' } }).catch(error => error);
    assert.equal(told.name, 'InvalidParameterException');
    assert.deepEqual(reports.map(([operation]) => operation), ['UpdateUserAttributes']);
    await auth.signOut();
  });

  it('answer the challenge for a new password', async () => {
    reports = [];
    await send('AdminCreateUser', { ...pool, Username: 'mary', TemporaryPassword: PASSWORD, MessageAction: 'SUPPRESS' });
    const { nextStep } = await auth.signIn({ username: 'mary', password: PASSWORD, options: { authFlowType: 'USER_PASSWORD_AUTH' } });
    assert.equal(nextStep.signInStep, 'CONFIRM_SIGN_IN_WITH_NEW_PASSWORD_REQUIRED');
    const { confirmSignIn } = guarded({ refuse: true });
    const answer = attributes => confirmSignIn({ challengeResponse: `${PASSWORD}2`, options: { userAttributes: attributes } });
    const refused = await answer({ email_verified: 'true' }).catch(error => error);
    assert.deepEqual(first(refused), ['InvalidParameterException', 'new-password.verified-flag']);
    const { isSignedIn } = await answer({ 'custom:tier': 'gold' });
    assert.equal(isSignedIn, true);
    await auth.signOut();
  });
});
