// A user's life by aws-amplify, with its default sign-in. The setting to point it at the embedded pool is userPoolEndpoint.
import assert from 'node:assert/strict';
import { Amplify } from 'aws-amplify';
import {
  confirmResetPassword, confirmSignIn, confirmSignUp, confirmUserAttribute, deleteUser, fetchAuthSession, fetchUserAttributes,
  resetPassword, setUpTOTP, signIn, signOut, signUp, updateMFAPreference, updatePassword, updateUserAttributes, verifyTOTPSetup,
} from 'aws-amplify/auth';
import { CLIENT_ID, ENDPOINT, OTHER, PASSWORD, USER_POOL_ID, code, done, metadata, refused, totp } from './common.mjs';
import { administrator } from './administrator.mjs';

Amplify.configure({
  Auth: { Cognito: { userPoolId: USER_POOL_ID, userPoolClientId: CLIENT_ID, userPoolEndpoint: ENDPOINT } },
});
const step = async (input) => (await signIn(input)).nextStep.signInStep;

await signUp({
  username: 'ada',
  password: PASSWORD,
  options: { userAttributes: { email: 'ada@example.com', phone_number: '+15555550100' } },
});
done('sign-up');
assert.equal(await step({ username: 'ada', password: PASSWORD }), 'CONFIRM_SIGN_UP');
await refused('CodeMismatchException', () => confirmSignUp({ username: 'ada', confirmationCode: '0' }));
await confirmSignUp({ username: 'ada', confirmationCode: await code('ada') });
done('confirm');
assert.equal(await step({ username: 'ada', password: PASSWORD }), 'DONE');
done('srp');
const { tokens } = await fetchAuthSession({ forceRefresh: true });
assert.equal(tokens.accessToken.payload.username, 'ada');
done('refresh');

await updateUserAttributes({ userAttributes: { 'custom:tier': 'gold' } });
assert.equal((await fetchUserAttributes())['custom:tier'], 'gold');
done('attributes');
await updateUserAttributes({
  userAttributes: { email: 'lovelace@example.com' },
  options: { clientMetadata: { page: 'profile' } },
});
assert.deepEqual(await metadata('ada'), { page: 'profile' });
done('metadata');
await confirmUserAttribute({ userAttributeKey: 'email', confirmationCode: await code('ada') });
done('verify');

await refused('InvalidParameterException', () => updateUserAttributes({ userAttributes: { 'custom:tier': 'much too long' } }));
await refused('ExpiredCodeException', () => confirmUserAttribute({ userAttributeKey: 'email', confirmationCode: '123456' }));
await updatePassword({ oldPassword: PASSWORD, newPassword: OTHER });
done('change');
await signOut({ global: true });
done('sign-out');
await refused('UsernameExistsException', () => signUp({ username: 'ada', password: PASSWORD }));
await refused('InvalidPasswordException', () => signUp({ username: 'bob', password: 'short1' }));
await refused('NotAuthorizedException', () => signIn({ username: 'ada', password: 'wrong' }));
await refused('UserNotFoundException', () => signIn({ username: 'nobody', password: PASSWORD }));
await resetPassword({ username: 'ada' });
await confirmResetPassword({ username: 'ada', confirmationCode: await code('ada'), newPassword: PASSWORD });
done('forgot');
await administrator('AdminResetUserPassword', { Username: 'ada' });
assert.equal(await step({ username: 'ada', password: PASSWORD }), 'RESET_PASSWORD');
done('errors');
await confirmResetPassword({ username: 'ada', confirmationCode: await code('ada'), newPassword: PASSWORD });
done('reset');

await administrator('AdminAddUserToGroup', { Username: 'ada', GroupName: 'staff' });
assert.equal(await step({ username: 'ada', password: PASSWORD, options: { authFlowType: 'USER_PASSWORD_AUTH' } }), 'DONE');
done('password');
assert.deepEqual((await fetchAuthSession()).tokens.accessToken.payload['cognito:groups'], ['staff']);
done('groups');

const { sharedSecret } = await setUpTOTP();
await verifyTOTPSetup({ code: totp(sharedSecret) });
await updateMFAPreference({ totp: 'PREFERRED' });
await signOut();
assert.equal(await step({ username: 'ada', password: PASSWORD }), 'CONFIRM_SIGN_IN_WITH_TOTP_CODE');
assert.ok((await confirmSignIn({ challengeResponse: totp(sharedSecret) })).isSignedIn);
done('totp');
await updateMFAPreference({ totp: 'DISABLED', sms: 'PREFERRED' });
await signOut();
assert.equal(await step({ username: 'ada', password: PASSWORD }), 'CONFIRM_SIGN_IN_WITH_SMS_CODE');
assert.ok((await confirmSignIn({ challengeResponse: await code('ada', 'phone_number') })).isSignedIn);
done('sms');
await signOut();

await administrator('AdminCreateUser', { Username: 'grace', TemporaryPassword: PASSWORD, MessageAction: 'SUPPRESS' });
assert.equal(await step({ username: 'grace', password: PASSWORD }), 'CONFIRM_SIGN_IN_WITH_NEW_PASSWORD_REQUIRED');
assert.ok((await confirmSignIn({ challengeResponse: OTHER })).isSignedIn);
done('new-password');
await signOut();
assert.equal(
  await step({ username: 'grace', options: { authFlowType: 'CUSTOM_WITHOUT_SRP' } }),
  'CONFIRM_SIGN_IN_WITH_CUSTOM_CHALLENGE',
);
assert.ok((await confirmSignIn({ challengeResponse: '42' })).isSignedIn);
await signOut();
assert.equal(
  await step({ username: 'grace', password: OTHER, options: { authFlowType: 'CUSTOM_WITH_SRP' } }),
  'CONFIRM_SIGN_IN_WITH_CUSTOM_CHALLENGE',
);
assert.ok((await confirmSignIn({ challengeResponse: '42' })).isSignedIn);
done('custom');
await deleteUser();
await refused('UserNotFoundException', () => signIn({ username: 'grace', password: OTHER }));
done('delete');
process.exit(0);
