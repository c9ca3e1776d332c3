import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import * as sdk from '@aws-sdk/client-cognito-identity-provider';
import { forPool } from 'poolproof';
import { guard } from 'poolproof/aws-sdk';
import { serve } from './server.mjs';

const { CognitoIdentityProviderClient } = sdk;
const send = (client, name, input) => client.send(new sdk[`${name}Command`](input));

describe('a guarded client of the AWS SDK', () => {
  let server;
  let pool;
  let described;
  let client;
  let token;

  before(async () => {
    server = await serve();
    const admin = make();
    const { UserPool } = await send(admin, 'CreateUserPool', {
      PoolName: 'app',
      Schema: [{ Name: 'tier', AttributeDataType: 'String', Mutable: true, StringAttributeConstraints: { MinLength: '1', MaxLength: '4' } }],
    });
    const { UserPoolClient } = await send(admin, 'CreateUserPoolClient',
      { UserPoolId: UserPool.Id, ClientName: 'app', ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] });
    pool = { UserPoolId: UserPool.Id };
    client = { ...pool, ClientId: UserPoolClient.ClientId };
    described = [await send(admin, 'DescribeUserPool', pool), await send(admin, 'DescribeUserPoolClient', client)];
    await send(admin, 'AdminCreateUser', { ...pool, Username: 'ada', MessageAction: 'SUPPRESS' });
    await send(admin, 'AdminSetUserPassword', { ...pool, Username: 'ada', Password: 'Aa1!aaaaaa', Permanent: true });
    const { AuthenticationResult } = await send(admin, 'InitiateAuth', {
      ClientId: client.ClientId, AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters: { USERNAME: 'ada', PASSWORD: 'Aa1!aaaaaa' } });
    token = AuthenticationResult.AccessToken;
  });
  after(() => server?.stop());

  function make(sent = []) {
    const made = new CognitoIdentityProviderClient(
      { endpoint: server.endpoint, region: 'us-east-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' }, maxAttempts: 1 });
    made.middlewareStack.add(next => args => { sent.push(args.request); return next(args); }, { step: 'finalizeRequest', name: 'count' });
    return made;
  }

  const update = (Name, Value) => ({ AccessToken: token, UserAttributes: [{ Name, Value }] });

  it('sends what fits, and reports nothing', async () => {
    const reports = [];
    const guarded = guard(make(), forPool(...described).ignoring('client-permission.write-default'), { refuse: true, report: (...report) => reports.push(report) });
    await send(guarded, 'UpdateUserAttributes', update('custom:tier', 'gold'));
    const { UserAttributes } = await send(guarded, 'GetUser', { AccessToken: token });
    assert.equal(UserAttributes.find(attribute => attribute.Name === 'custom:tier').Value, 'gold');
    assert.deepEqual(reports, []);
  });

  it('reports by default and lets the service answer', async () => {
    const reports = [];
    const sent = [];
    const guarded = guard(make(sent), forPool(...described).ignoring('client-permission.write-default'), { report: (...report) => reports.push(report) });
    await assert.rejects(send(guarded, 'UpdateUserAttributes', update('tier', 'gold')), { name: 'InvalidParameterException' });
    assert.equal(sent.length, 1);
    assert.equal(reports[0][0], 'UpdateUserAttributes');
    assert.equal(reports[0][1].violations[0].rule, 'attribute-name.exists-in-schema');
  });

  it('refuses before any HTTP call, as the service would', async () => {
    for (const options of [{}, { exceptions: sdk }]) {
      const sent = [];
      const guarded = guard(make(sent), forPool(...described).ignoring('client-permission.write-default'), { refuse: true, ...options });
      for (const [name, value] of [['tier', 'gold'], ['custom:tier', 'platinum']]) {
        const here = await send(guarded, 'UpdateUserAttributes', update(name, value)).catch(error => error);
        const there = await send(make(), 'UpdateUserAttributes', update(name, value)).catch(error => error);
        assert.ok(here instanceof sdk.InvalidParameterException);
        assert.ok(here instanceof sdk.CognitoIdentityProviderServiceException);
        assert.equal(here.name, there.name);
        assert.equal(here.$fault, there.$fault);
        assert.equal(here.$metadata.httpStatusCode, there.$metadata.httpStatusCode);
        assert.doesNotMatch(here.message, /platinum/);
      }
      assert.deepEqual(sent, []);
    }
  });
});
