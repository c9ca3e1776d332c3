// A user's life by the AWS SDK for JavaScript. The settings to point it at the embedded pool are those of the client.
import assert from 'node:assert/strict';
import { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider';
import { CLIENT_ID as ClientId, ENDPOINT, OTHER, PASSWORD, USER_POOL_ID as UserPoolId, code, done, metadata, refused, totp } from './common.mjs';

const cognito = new CognitoIdentityProvider({
  endpoint: ENDPOINT,
  region: 'eu-west-1',
  credentials: { accessKeyId: 'any', secretAccessKey: 'any' },
});
const signIn = (USERNAME, PASSWORD_) =>
  cognito.initiateAuth({ ClientId, AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters: { USERNAME, PASSWORD: PASSWORD_ } });
const answer = ({ ChallengeName, Session }, USERNAME, responses) =>
  cognito.respondToAuthChallenge({ ClientId, ChallengeName, Session, ChallengeResponses: { USERNAME, ...responses } });

await cognito.signUp({
  ClientId,
  Username: 'ada',
  Password: PASSWORD,
  UserAttributes: [
    { Name: 'email', Value: 'ada@example.com' },
    { Name: 'phone_number', Value: '+15555550100' },
  ],
});
done('sign-up');
await refused('UserNotConfirmedException', () => signIn('ada', PASSWORD));
await refused('CodeMismatchException', () => cognito.confirmSignUp({ ClientId, Username: 'ada', ConfirmationCode: '0' }));
await cognito.confirmSignUp({ ClientId, Username: 'ada', ConfirmationCode: await code('ada') });
done('confirm');
let { AccessToken, RefreshToken } = (await signIn('ada', PASSWORD)).AuthenticationResult;
done('password');
await cognito.initiateAuth({ ClientId, AuthFlow: 'REFRESH_TOKEN_AUTH', AuthParameters: { REFRESH_TOKEN: RefreshToken } });
done('refresh');

await cognito.updateUserAttributes({ AccessToken, UserAttributes: [{ Name: 'custom:tier', Value: 'gold' }] });
const user = await cognito.getUser({ AccessToken });
assert.equal(user.UserAttributes.find(({ Name }) => Name === 'custom:tier').Value, 'gold');
done('attributes');
await cognito.updateUserAttributes({
  AccessToken,
  UserAttributes: [{ Name: 'email', Value: 'lovelace@example.com' }],
  ClientMetadata: { page: 'profile' },
});
assert.deepEqual(await metadata('ada'), { page: 'profile' });
done('metadata');
await cognito.verifyUserAttribute({ AccessToken, AttributeName: 'email', Code: await code('ada') });
done('verify');

await refused('UsernameExistsException', () => cognito.signUp({ ClientId, Username: 'ada', Password: PASSWORD }));
await refused('InvalidPasswordException', () => cognito.signUp({ ClientId, Username: 'bob', Password: 'short1' }));
await refused('NotAuthorizedException', () => signIn('ada', 'wrong'));
await refused('UserNotFoundException', () => signIn('nobody', PASSWORD));
await refused('ResourceNotFoundException', () => cognito.forgotPassword({ ClientId: 'nosuchclient', Username: 'ada' }));
await refused('InvalidParameterException', () =>
  cognito.updateUserAttributes({ AccessToken, UserAttributes: [{ Name: 'custom:tier', Value: 'much too long' }] }));
await refused('ExpiredCodeException', () => cognito.verifyUserAttribute({ AccessToken, AttributeName: 'email', Code: '123456' }));

await cognito.changePassword({ AccessToken, PreviousPassword: PASSWORD, ProposedPassword: OTHER });
done('change');
await cognito.forgotPassword({ ClientId, Username: 'ada' });
await cognito.confirmForgotPassword({ ClientId, Username: 'ada', ConfirmationCode: await code('ada'), Password: PASSWORD });
done('forgot');
await cognito.adminResetUserPassword({ UserPoolId, Username: 'ada' });
await refused('PasswordResetRequiredException', () => signIn('ada', PASSWORD));
done('errors');
await cognito.adminSetUserPassword({ UserPoolId, Username: 'ada', Password: PASSWORD, Permanent: true });
done('reset');

await cognito.adminAddUserToGroup({ UserPoolId, Username: 'ada', GroupName: 'staff' });
({ AccessToken } = (await signIn('ada', PASSWORD)).AuthenticationResult);
assert.deepEqual(JSON.parse(Buffer.from(AccessToken.split('.')[1], 'base64url'))['cognito:groups'], ['staff']);
done('groups');

const { SecretCode } = await cognito.associateSoftwareToken({ AccessToken });
await cognito.verifySoftwareToken({ AccessToken, UserCode: totp(SecretCode) });
await cognito.setUserMFAPreference({ AccessToken, SoftwareTokenMfaSettings: { Enabled: true, PreferredMfa: true } });
assert.ok((await answer(await signIn('ada', PASSWORD), 'ada', { SOFTWARE_TOKEN_MFA_CODE: totp(SecretCode) })).AuthenticationResult);
done('totp');
await cognito.setUserMFAPreference({
  AccessToken,
  SoftwareTokenMfaSettings: { Enabled: false },
  SMSMfaSettings: { Enabled: true, PreferredMfa: true },
});
const texted = await signIn('ada', PASSWORD);
assert.ok((await answer(texted, 'ada', { SMS_MFA_CODE: await code('ada', 'phone_number') })).AuthenticationResult);
done('sms');

await cognito.adminCreateUser({ UserPoolId, Username: 'grace', TemporaryPassword: PASSWORD, MessageAction: 'SUPPRESS' });
assert.ok((await answer(await signIn('grace', PASSWORD), 'grace', { NEW_PASSWORD: OTHER })).AuthenticationResult);
done('new-password');
const custom = await cognito.initiateAuth({ ClientId, AuthFlow: 'CUSTOM_AUTH', AuthParameters: { USERNAME: 'grace' } });
assert.equal(custom.ChallengeParameters.question, '6 x 7');
assert.ok((await answer(custom, 'grace', { ANSWER: '42' })).AuthenticationResult);
done('custom');

await cognito.globalSignOut({ AccessToken });
await refused('NotAuthorizedException', () => cognito.getUser({ AccessToken }));
done('sign-out');
({ AccessToken } = (await signIn('grace', OTHER)).AuthenticationResult);
await cognito.deleteUser({ AccessToken });
await refused('UserNotFoundException', () => cognito.adminGetUser({ UserPoolId, Username: 'grace' }));
done('delete');
