"""A user's life by boto3. The settings to point it at the embedded pool are those of `cognito`."""
import base64
import hashlib
import hmac
import json
import os
import struct
import time
import urllib.request

import boto3

ENDPOINT, POOL, CLIENT = os.environ["ENDPOINT"], os.environ["USER_POOL_ID"], os.environ["CLIENT_ID"]
cognito = boto3.client(
    "cognito-idp",
    endpoint_url=ENDPOINT,
    region_name="eu-west-1",
    aws_access_key_id="any",
    aws_secret_access_key="any",
)
errors = cognito.exceptions
PASSWORD, OTHER = "Correct-Horse-7", "Battery-Staple-8"


def done(step):
    print("ok", step, flush=True)


def code(username, attribute="email"):
    body = json.dumps({"UserPoolId": POOL, "Username": username, "AttributeName": attribute}).encode()
    with urllib.request.urlopen(ENDPOINT + "/_poolproof/code", body) as answer:
        return json.load(answer)["Code"]


def totp(secret):
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    digest = hmac.new(key, struct.pack(">Q", int(time.time()) // 30), hashlib.sha1).digest()
    start = digest[-1] & 15
    return "%06d" % ((struct.unpack(">I", digest[start : start + 4])[0] & 0x7FFFFFFF) % 1_000_000)


def sign_in(username, password=PASSWORD):
    parameters = {"USERNAME": username, "PASSWORD": password}
    return cognito.initiate_auth(ClientId=CLIENT, AuthFlow="USER_PASSWORD_AUTH", AuthParameters=parameters)


def answer(challenge, username, **responses):
    return cognito.respond_to_auth_challenge(
        ClientId=CLIENT,
        ChallengeName=challenge["ChallengeName"],
        Session=challenge["Session"],
        ChallengeResponses={"USERNAME": username, **responses},
    )


def refused(error, call, **arguments):
    try:
        call(**arguments)
    except error:
        return
    raise AssertionError(f"no {error.__name__}")


cognito.sign_up(
    ClientId=CLIENT,
    Username="ada",
    Password=PASSWORD,
    UserAttributes=[{"Name": "email", "Value": "ada@example.com"}, {"Name": "phone_number", "Value": "+15555550100"}],
)
done("sign-up")
refused(errors.UserNotConfirmedException, sign_in, username="ada")
refused(errors.CodeMismatchException, cognito.confirm_sign_up, ClientId=CLIENT, Username="ada", ConfirmationCode="0")
cognito.confirm_sign_up(ClientId=CLIENT, Username="ada", ConfirmationCode=code("ada"))
done("confirm")
tokens = sign_in("ada")["AuthenticationResult"]
done("password")
cognito.initiate_auth(
    ClientId=CLIENT, AuthFlow="REFRESH_TOKEN_AUTH", AuthParameters={"REFRESH_TOKEN": tokens["RefreshToken"]}
)
done("refresh")

token = tokens["AccessToken"]
cognito.update_user_attributes(AccessToken=token, UserAttributes=[{"Name": "custom:tier", "Value": "gold"}])
user = cognito.get_user(AccessToken=token)
assert {"Name": "custom:tier", "Value": "gold"} in user["UserAttributes"]
done("attributes")
cognito.update_user_attributes(
    AccessToken=token,
    UserAttributes=[{"Name": "email", "Value": "lovelace@example.com"}],
    ClientMetadata={"page": "profile"},
)
with urllib.request.urlopen(os.environ["METADATA"] + "?username=ada") as seen:
    assert json.load(seen) == {"page": "profile"}
done("metadata")
cognito.verify_user_attribute(AccessToken=token, AttributeName="email", Code=code("ada"))
done("verify")

refused(errors.UsernameExistsException, cognito.sign_up, ClientId=CLIENT, Username="ada", Password=PASSWORD)
refused(errors.InvalidPasswordException, cognito.sign_up, ClientId=CLIENT, Username="bob", Password="short1")
refused(errors.NotAuthorizedException, sign_in, username="ada", password="wrong")
refused(errors.UserNotFoundException, sign_in, username="nobody")
refused(errors.ResourceNotFoundException, cognito.forgot_password, ClientId="nosuchclient", Username="ada")
refused(
    errors.InvalidParameterException,
    cognito.update_user_attributes,
    AccessToken=token,
    UserAttributes=[{"Name": "custom:tier", "Value": "much too long"}],
)
refused(
    errors.ExpiredCodeException, cognito.verify_user_attribute, AccessToken=token, AttributeName="email", Code="123456"
)

cognito.change_password(AccessToken=token, PreviousPassword=PASSWORD, ProposedPassword=OTHER)
done("change")
cognito.forgot_password(ClientId=CLIENT, Username="ada")
cognito.confirm_forgot_password(ClientId=CLIENT, Username="ada", ConfirmationCode=code("ada"), Password=PASSWORD)
done("forgot")
cognito.admin_reset_user_password(UserPoolId=POOL, Username="ada")
refused(errors.PasswordResetRequiredException, sign_in, username="ada")
done("errors")
cognito.admin_set_user_password(UserPoolId=POOL, Username="ada", Password=PASSWORD, Permanent=True)
done("reset")

cognito.admin_add_user_to_group(UserPoolId=POOL, Username="ada", GroupName="staff")
token = sign_in("ada")["AuthenticationResult"]["AccessToken"]
claims = token.split(".")[1]
assert json.loads(base64.urlsafe_b64decode(claims + "=" * (-len(claims) % 4)))["cognito:groups"] == ["staff"]
done("groups")

secret = cognito.associate_software_token(AccessToken=token)["SecretCode"]
cognito.verify_software_token(AccessToken=token, UserCode=totp(secret))
cognito.set_user_mfa_preference(AccessToken=token, SoftwareTokenMfaSettings={"Enabled": True, "PreferredMfa": True})
assert answer(sign_in("ada"), "ada", SOFTWARE_TOKEN_MFA_CODE=totp(secret))["AuthenticationResult"]
done("totp")
cognito.set_user_mfa_preference(
    AccessToken=token,
    SoftwareTokenMfaSettings={"Enabled": False},
    SMSMfaSettings={"Enabled": True, "PreferredMfa": True},
)
challenge = sign_in("ada")
assert answer(challenge, "ada", SMS_MFA_CODE=code("ada", "phone_number"))["AuthenticationResult"]
done("sms")

cognito.admin_create_user(UserPoolId=POOL, Username="grace", TemporaryPassword=PASSWORD, MessageAction="SUPPRESS")
assert answer(sign_in("grace"), "grace", NEW_PASSWORD=OTHER)["AuthenticationResult"]
done("new-password")
challenge = cognito.initiate_auth(ClientId=CLIENT, AuthFlow="CUSTOM_AUTH", AuthParameters={"USERNAME": "grace"})
assert challenge["ChallengeParameters"]["question"] == "6 x 7"
assert answer(challenge, "grace", ANSWER="42")["AuthenticationResult"]
done("custom")

cognito.global_sign_out(AccessToken=token)
refused(errors.NotAuthorizedException, cognito.get_user, AccessToken=token)
done("sign-out")
token = sign_in("grace", OTHER)["AuthenticationResult"]["AccessToken"]
cognito.delete_user(AccessToken=token)
refused(errors.UserNotFoundException, cognito.admin_get_user, UserPoolId=POOL, Username="grace")
done("delete")
