// A user's life by amazon-cognito-identity-js, with its default sign-in. The setting is endpoint, of the pool.
import assert from 'node:assert/strict';
import {
  AuthenticationDetails, CognitoUser, CognitoUserAttribute, CognitoUserPool,
} from 'amazon-cognito-identity-js';
import { CLIENT_ID, ENDPOINT, OTHER, PASSWORD, USER_POOL_ID, code, done, metadata, refused, totp } from './common.mjs';
import { administrator } from './administrator.mjs';

const pool = new CognitoUserPool({ UserPoolId: USER_POOL_ID, ClientId: CLIENT_ID, endpoint: ENDPOINT });
const named = (Username) => new CognitoUser({ Username, Pool: pool });
const call = (work) => new Promise((resolve, reject) => work((error, result) => (error ? reject(error) : resolve(result))));
const attribute = (Name, Value) => new CognitoUserAttribute({ Name, Value });
// Every challenge resolves to its name, and a sign-in to DONE.
const callbacks = (resolve, reject) => ({
  onSuccess: () => resolve('DONE'),
  onFailure: reject,
  newPasswordRequired: () => resolve('NEW_PASSWORD_REQUIRED'),
  totpRequired: () => resolve('SOFTWARE_TOKEN_MFA'),
  mfaRequired: () => resolve('SMS_MFA'),
  customChallenge: () => resolve('CUSTOM_CHALLENGE'),
});
const signIn = (user, Password) => new Promise((resolve, reject) =>
  user.authenticateUser(new AuthenticationDetails({ Username: user.getUsername(), Password }), callbacks(resolve, reject)));
const inOne = (work) => new Promise((onSuccess, onFailure) => work({ onSuccess, onFailure, inputVerificationCode: onSuccess }));

await call((back) => pool.signUp('ada', PASSWORD, [attribute('email', 'ada@example.com'), attribute('phone_number', '+15555550100')], [], back));
done('sign-up');
let ada = named('ada');
await refused('UserNotConfirmedException', () => signIn(ada, PASSWORD));
await refused('CodeMismatchException', () => call((back) => ada.confirmRegistration('0', false, back)));
await call(async (back) => ada.confirmRegistration(await code('ada'), false, back));
done('confirm');
assert.equal(await signIn(ada, PASSWORD), 'DONE');
done('srp');
const session = await call((back) => ada.getSession(back));
await call((back) => ada.refreshSession(session.getRefreshToken(), back));
done('refresh');

await call((back) => ada.updateAttributes([attribute('custom:tier', 'gold')], back));
const attributes = await call((back) => ada.getUserAttributes(back));
assert.equal(attributes.find((one) => one.getName() === 'custom:tier').getValue(), 'gold');
done('attributes');
await call((back) => ada.updateAttributes([attribute('email', 'lovelace@example.com')], back, { page: 'profile' }));
assert.deepEqual(await metadata('ada'), { page: 'profile' });
done('metadata');
const mailed = await code('ada');
await inOne((back) => ada.verifyAttribute('email', mailed, back));
done('verify');

await refused('InvalidParameterException', () => call((back) => ada.updateAttributes([attribute('custom:tier', 'much too long')], back)));
await refused('ExpiredCodeException', () => inOne((back) => ada.verifyAttribute('email', '123456', back)));
await refused('UsernameExistsException', () => call((back) => pool.signUp('ada', PASSWORD, [], [], back)));
await refused('InvalidPasswordException', () => call((back) => pool.signUp('bob', 'short1', [], [], back)));
await refused('NotAuthorizedException', () => signIn(named('ada'), 'wrong'));
await refused('UserNotFoundException', () => signIn(named('nobody'), PASSWORD));
await call((back) => ada.changePassword(PASSWORD, OTHER, back));
done('change');
await inOne((back) => ada.forgotPassword(back));
const forgotten = await code('ada');
await inOne((back) => ada.confirmPassword(forgotten, PASSWORD, back));
done('forgot');
await administrator('AdminResetUserPassword', { Username: 'ada' });
await refused('PasswordResetRequiredException', () => signIn(named('ada'), PASSWORD));
done('errors');
const reset = await code('ada');
await inOne((back) => ada.confirmPassword(reset, PASSWORD, back));
done('reset');

await administrator('AdminAddUserToGroup', { Username: 'ada', GroupName: 'staff' });
ada = named('ada');
ada.setAuthenticationFlowType('USER_PASSWORD_AUTH');
assert.equal(await signIn(ada, PASSWORD), 'DONE');
done('password');
assert.deepEqual((await call((back) => ada.getSession(back))).getIdToken().payload['cognito:groups'], ['staff']);
done('groups');

const secret = await new Promise((associateSecretCode, onFailure) => ada.associateSoftwareToken({ associateSecretCode, onFailure }));
await inOne((back) => ada.verifySoftwareToken(totp(secret), 'phone', back));
await call((back) => ada.setUserMfaPreference(null, { Enabled: true, PreferredMfa: true }, back));
let again = named('ada');
assert.equal(await signIn(again, PASSWORD), 'SOFTWARE_TOKEN_MFA');
await inOne((back) => again.sendMFACode(totp(secret), back, 'SOFTWARE_TOKEN_MFA'));
done('totp');
await call((back) => again.setUserMfaPreference({ Enabled: true, PreferredMfa: true }, { Enabled: false, PreferredMfa: false }, back));
again = named('ada');
assert.equal(await signIn(again, PASSWORD), 'SMS_MFA');
const texted = await code('ada', 'phone_number');
await inOne((back) => again.sendMFACode(texted, back));
done('sms');

await administrator('AdminCreateUser', { Username: 'grace', TemporaryPassword: PASSWORD, MessageAction: 'SUPPRESS' });
const grace = named('grace');
assert.equal(await signIn(grace, PASSWORD), 'NEW_PASSWORD_REQUIRED');
await inOne((back) => grace.completeNewPasswordChallenge(OTHER, {}, back));
done('new-password');
const asked = named('grace');
asked.setAuthenticationFlowType('CUSTOM_AUTH');
const challenge = await new Promise((resolve, reject) =>
  asked.initiateAuth(new AuthenticationDetails({ Username: 'grace' }), callbacks(resolve, reject)));
assert.equal(challenge, 'CUSTOM_CHALLENGE');
await inOne((back) => asked.sendCustomChallengeAnswer('42', back));
done('custom');
await inOne((back) => again.globalSignOut(back));
done('sign-out');
await call((back) => asked.deleteUser(back));
await refused('UserNotFoundException', () => signIn(named('grace'), OTHER));
done('delete');
