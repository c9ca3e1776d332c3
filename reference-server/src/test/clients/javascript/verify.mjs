// Tokens are verified by aws-jwt-verify. The setting is jwksUri: the issuer stays the service's own.
import assert from 'node:assert/strict';
import { CognitoJwtVerifier } from 'aws-jwt-verify';
import { SimpleJwksCache } from 'aws-jwt-verify/jwk';
import { CLIENT_ID, ENDPOINT, PASSWORD, USER_POOL_ID, done } from './common.mjs';
import { administrator } from './administrator.mjs';

const jwks = `${ENDPOINT}/${USER_POOL_ID}/.well-known/jwks.json`;
const fetcher = { fetch: async () => Buffer.from(await (await fetch(jwks)).arrayBuffer()) };
const verifier = (more) =>
  CognitoJwtVerifier.create({ userPoolId: USER_POOL_ID, clientId: CLIENT_ID, ...more }, { jwksCache: new SimpleJwksCache({ fetcher }) });

await administrator('AdminCreateUser', { Username: 'ada', MessageAction: 'SUPPRESS' });
await administrator('AdminSetUserPassword', { Username: 'ada', Password: PASSWORD, Permanent: true });
await administrator('AdminAddUserToGroup', { Username: 'ada', GroupName: 'staff' });
const { AuthenticationResult: tokens } = await administrator('AdminInitiateAuth', {
  ClientId: CLIENT_ID,
  AuthFlow: 'ADMIN_USER_PASSWORD_AUTH',
  AuthParameters: { USERNAME: 'ada', PASSWORD },
});

const access = await verifier({ tokenUse: 'access' }).verify(tokens.AccessToken);
const id = await verifier({ tokenUse: 'id' }).verify(tokens.IdToken);
assert.equal(access.username, 'ada');
assert.equal(id['cognito:username'], 'ada');
await assert.rejects(verifier({ tokenUse: 'id' }).verify(tokens.AccessToken));
await assert.rejects(verifier({ tokenUse: 'access' }).verify(tokens.AccessToken.slice(0, -8) + 'AAAAAAAA'));
done('password');
await verifier({ tokenUse: 'access', groups: 'staff' }).verify(tokens.AccessToken);
await assert.rejects(verifier({ tokenUse: 'access', groups: 'owners' }).verify(tokens.AccessToken));
done('groups');
