// What the lives have in common.
import { TOTP } from 'otpauth';

export const { ENDPOINT, USER_POOL_ID, CLIENT_ID, METADATA } = process.env;
export const PASSWORD = 'Correct-Horse-7';
export const OTHER = 'Battery-Staple-8';

export const done = (step) => console.log('ok', step);
export const totp = (secret) => new TOTP({ secret }).generate();

export async function code(username, attribute = 'email') {
  const body = JSON.stringify({ UserPoolId: USER_POOL_ID, Username: username, AttributeName: attribute });
  const answer = await (await fetch(`${ENDPOINT}/_poolproof/code`, { method: 'POST', body })).json();
  return answer.Code;
}

export async function metadata(username) {
  return (await fetch(`${METADATA}?username=${username}`)).json();
}

export async function refused(error, call) {
  try {
    await call();
  } catch (thrown) {
    if ((thrown.name ?? thrown.code) === error || thrown.code === error) return;
    throw thrown;
  }
  throw new Error(`no ${error}`);
}
