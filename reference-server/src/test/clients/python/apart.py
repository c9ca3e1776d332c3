"""A user's life in pieces, by boto3: each has a user of its own, so that one that fails hides no other.

Prints `ok PIECE`, or `no PIECE: what was so instead`. What should be so is what the embedded pool's facts say of the service.
"""
import base64
import hashlib
import hmac
import json
import os
import struct
import time
import urllib.request

import boto3
from botocore.exceptions import ClientError

ENDPOINT, POOL, CLIENT = os.environ["ENDPOINT"], os.environ["USER_POOL_ID"], os.environ["CLIENT_ID"]
PASSWORD, OTHER = "Correct-Horse-7", "Battery-Staple-8"
cognito = boto3.client("cognito-idp", endpoint_url=ENDPOINT, region_name="eu-west-1", aws_access_key_id="any", aws_secret_access_key="any")


def code(username, attribute="email"):
    body = json.dumps({"UserPoolId": POOL, "Username": username, "AttributeName": attribute}).encode()
    with urllib.request.urlopen(ENDPOINT + "/_poolproof/code", body) as answer:
        return json.load(answer)["Code"]


def totp(secret):
    try:
        key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    except ValueError:
        raise AssertionError("the secret is not in base32")
    digest = hmac.new(key, struct.pack(">Q", int(time.time()) // 30), hashlib.sha1).digest()
    start = digest[-1] & 15
    return "%06d" % ((struct.unpack(">I", digest[start : start + 4])[0] & 0x7FFFFFFF) % 1_000_000)


def made(username, **attributes):
    """A confirmed user with a verified address."""
    attributes = {"email": username + "@example.com", "email_verified": "true", **attributes}
    cognito.admin_create_user(UserPoolId=POOL, Username=username, MessageAction="SUPPRESS", TemporaryPassword=PASSWORD,
                              UserAttributes=[{"Name": name, "Value": value} for name, value in attributes.items()])
    cognito.admin_set_user_password(UserPoolId=POOL, Username=username, Password=PASSWORD, Permanent=True)
    return username


def signed_up(username):
    cognito.sign_up(ClientId=CLIENT, Username=username, Password=PASSWORD,
                    UserAttributes=[{"Name": "email", "Value": username + "@example.com"}])
    return username


def sign_in(username, password=PASSWORD):
    return cognito.initiate_auth(ClientId=CLIENT, AuthFlow="USER_PASSWORD_AUTH",
                                 AuthParameters={"USERNAME": username, "PASSWORD": password})


def token(username):
    return sign_in(username)["AuthenticationResult"]["AccessToken"]


def claims(text):
    part = text.split(".")[1]
    return json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))


def attribute(access, name):
    return {entry["Name"]: entry["Value"] for entry in cognito.get_user(AccessToken=access)["UserAttributes"]}.get(name)


def refused(error, call, **arguments):
    try:
        call(**arguments)
    except ClientError as refusal:
        found = refusal.response["Error"]["Code"]
        assert found == error, f"{refusal.operation_name} answers {found}, not {error}"
        return
    raise AssertionError(f"accepted, not {error}")


def update(access, name, value):
    return cognito.update_user_attributes(AccessToken=access, UserAttributes=[{"Name": name, "Value": value}])


PIECES = {}


def piece(words):
    return lambda function: PIECES.setdefault(words, function)


@piece("a wrong code does not confirm a sign-up")
def _():
    refused("CodeMismatchException", cognito.confirm_sign_up, ClientId=CLIENT, Username=signed_up("wrongcode"), ConfirmationCode="0")


@piece("the code confirms a sign-up")
def _():
    cognito.confirm_sign_up(ClientId=CLIENT, Username=signed_up("rightcode"), ConfirmationCode=code("rightcode"))
    assert token("rightcode")


@piece("who is not confirmed does not sign in")
def _():
    refused("UserNotConfirmedException", sign_in, username=signed_up("unconfirmed"))


@piece("a user name is taken once")
def _():
    refused("UsernameExistsException", cognito.sign_up, ClientId=CLIENT, Username=made("taken"), Password=PASSWORD,
            UserAttributes=[{"Name": "email", "Value": "else@example.com"}])


@piece("a password below the policy is refused")
def _():
    refused("InvalidPasswordException", cognito.sign_up, ClientId=CLIENT, Username="weak", Password="short1",
            UserAttributes=[{"Name": "email", "Value": "weak@example.com"}])


@piece("a wrong password is refused")
def _():
    refused("NotAuthorizedException", sign_in, username=made("mistyped"), password="Wrong-Horse-7")


@piece("a user who is not there is told as such")
def _():
    refused("UserNotFoundException", sign_in, username="nobody")


@piece("an app client that is not there is told as such")
def _():
    refused("ResourceNotFoundException", cognito.forgot_password, ClientId="nosuchclient", Username=made("lost"))


@piece("SRP begins with PASSWORD_VERIFIER")
def _():
    answer = cognito.initiate_auth(ClientId=CLIENT, AuthFlow="USER_SRP_AUTH",
                                   AuthParameters={"USERNAME": made("srp"), "SRP_A": "2" * 256})
    assert answer["ChallengeName"] == "PASSWORD_VERIFIER", "another answer"
    assert {"SALT", "SRP_B", "SECRET_BLOCK", "USER_ID_FOR_SRP"} <= set(answer["ChallengeParameters"]), "parameters are missing"


@piece("a refresh token gives new tokens")
def _():
    refresh = sign_in(made("again"))["AuthenticationResult"]["RefreshToken"]
    assert cognito.initiate_auth(ClientId=CLIENT, AuthFlow="REFRESH_TOKEN_AUTH",
                                 AuthParameters={"REFRESH_TOKEN": refresh})["AuthenticationResult"]["AccessToken"]


@piece("an attribute is updated and read back")
def _():
    access = token(made("writer"))
    update(access, "custom:tier", "gold")
    assert attribute(access, "custom:tier") == "gold", "the old value is read"


@piece("a value longer than its limit is refused")
def _():
    refused("InvalidParameterException", update, access=token(made("longer")), name="custom:tier", value="much too long")


@piece("an attribute that the pool lacks is refused")
def _():
    refused("InvalidParameterException", update, access=token(made("stranger")), name="custom:nothing", value="x")


@piece("a changed address is not verified")
def _():
    access = token(made("mover"))
    details = update(access, "email", "new@example.com").get("CodeDeliveryDetailsList")
    assert attribute(access, "email_verified") != "true", "it counts as verified"
    assert details, "no code is said to be sent"


@piece("a wrong code does not verify an address")
def _():
    access = token(made("guesser"))
    update(access, "email", "guess@example.com")
    refused("CodeMismatchException", cognito.verify_user_attribute, AccessToken=access, AttributeName="email", Code="000000")


@piece("a changed password replaces the old one")
def _():
    access = token(made("changer"))
    cognito.change_password(AccessToken=access, PreviousPassword=PASSWORD, ProposedPassword=OTHER)
    assert sign_in("changer", OTHER)["AuthenticationResult"]
    refused("NotAuthorizedException", sign_in, username="changer")


@piece("a forgotten password is replaced by its code")
def _():
    cognito.forgot_password(ClientId=CLIENT, Username=made("forgetful"))
    cognito.confirm_forgot_password(ClientId=CLIENT, Username="forgetful", ConfirmationCode=code("forgetful"), Password=OTHER)
    assert sign_in("forgetful", OTHER)["AuthenticationResult"]


@piece("who has to reset the password does not sign in")
def _():
    cognito.admin_reset_user_password(UserPoolId=POOL, Username=made("reset"))
    refused("PasswordResetRequiredException", sign_in, username="reset")


@piece("groups stand in tokens")
def _():
    cognito.admin_add_user_to_group(UserPoolId=POOL, Username=made("member"), GroupName="staff")
    assert claims(token("member")).get("cognito:groups") == ["staff"], "no cognito:groups in the access token"


@piece("a one-time password is asked for as second factor")
def _():
    access = token(made("totp"))
    secret = cognito.associate_software_token(AccessToken=access)["SecretCode"]
    cognito.verify_software_token(AccessToken=access, UserCode=totp(secret))
    cognito.set_user_mfa_preference(AccessToken=access, SoftwareTokenMfaSettings={"Enabled": True, "PreferredMfa": True})
    assert sign_in("totp").get("ChallengeName") == "SOFTWARE_TOKEN_MFA", "signed in without it"


@piece("a code by SMS is asked for as second factor")
def _():
    access = token(made("sms", phone_number="+15555550100", phone_number_verified="true"))
    cognito.set_user_mfa_preference(AccessToken=access, SMSMfaSettings={"Enabled": True, "PreferredMfa": True})
    assert sign_in("sms").get("ChallengeName") == "SMS_MFA", "signed in without it"


@piece("a temporary password leads to a new one")
def _():
    cognito.admin_create_user(UserPoolId=POOL, Username="fresh", TemporaryPassword=PASSWORD, MessageAction="SUPPRESS")
    challenge = sign_in("fresh")
    assert challenge.get("ChallengeName") == "NEW_PASSWORD_REQUIRED", "another answer"
    assert cognito.respond_to_auth_challenge(
        ClientId=CLIENT, ChallengeName="NEW_PASSWORD_REQUIRED", Session=challenge["Session"],
        ChallengeResponses={"USERNAME": "fresh", "NEW_PASSWORD": OTHER})["AuthenticationResult"]


@piece("a global sign-out ends access tokens")
def _():
    access = token(made("leaver"))
    cognito.global_sign_out(AccessToken=access)
    refused("NotAuthorizedException", cognito.get_user, AccessToken=access)


@piece("a deleted user's token does not serve")
def _():
    access = token(made("gone"))
    cognito.delete_user(AccessToken=access)
    refused("UserNotFoundException", cognito.admin_get_user, UserPoolId=POOL, Username="gone")


for words, function in PIECES.items():
    try:
        function()
        print("ok", words, flush=True)
    except ClientError as refusal:
        print("no", words + ":", refusal.operation_name, "answers", refusal.response["Error"]["Code"], flush=True)
    except Exception as different:
        print("no", words + ":", str(different).split("\n")[0][:120] or type(different).__name__, flush=True)
