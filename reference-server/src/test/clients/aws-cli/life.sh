#!/usr/bin/env bash
# A user's life by the AWS command line. The settings to point it at the embedded pool are the four below.
set -euo pipefail
export AWS_ENDPOINT_URL=$ENDPOINT AWS_DEFAULT_REGION=eu-west-1 AWS_ACCESS_KEY_ID=any AWS_SECRET_ACCESS_KEY=any
password=Correct-Horse-7 other=Battery-Staple-8

cognito() { aws cognito-idp --output text "$@"; }
code() { curl -sS "$ENDPOINT/_poolproof/code" -d "{\"UserPoolId\":\"$USER_POOL_ID\",\"Username\":\"$1\"}" | sed 's/.*"Code":"\([0-9]*\)".*/\1/'; }
sign_in() { cognito initiate-auth --client-id "$CLIENT_ID" --auth-flow USER_PASSWORD_AUTH --auth-parameters "USERNAME=$1,PASSWORD=$2" --query "$3"; }
refused() {
  local error=$1
  shift
  local out
  if out=$("$@" 2>&1); then echo "no $error"; exit 1; fi
  [[ $out == *"($error)"* ]] || { echo "no $error: $out"; exit 1; }
}

cognito sign-up --client-id "$CLIENT_ID" --username ada --password $password --user-attributes Name=email,Value=ada@example.com >/dev/null
echo ok sign-up
refused UserNotConfirmedException sign_in ada $password AuthenticationResult
refused CodeMismatchException cognito confirm-sign-up --client-id "$CLIENT_ID" --username ada --confirmation-code 0
cognito confirm-sign-up --client-id "$CLIENT_ID" --username ada --confirmation-code "$(code ada)" >/dev/null
echo ok confirm
token=$(sign_in ada $password AuthenticationResult.AccessToken)
echo ok password
refresh=$(sign_in ada $password AuthenticationResult.RefreshToken)
cognito initiate-auth --client-id "$CLIENT_ID" --auth-flow REFRESH_TOKEN_AUTH --auth-parameters "REFRESH_TOKEN=$refresh" --query AuthenticationResult.IdToken >/dev/null
echo ok refresh
cognito update-user-attributes --access-token "$token" --user-attributes Name=custom:tier,Value=gold >/dev/null
test "$(cognito get-user --access-token "$token" --query "UserAttributes[?Name=='custom:tier'].Value")" = gold
echo ok attributes
cognito update-user-attributes --access-token "$token" --user-attributes Name=email,Value=lovelace@example.com --client-metadata page=profile >/dev/null
test "$(curl -sS "$METADATA?username=ada")" = '{"page": "profile"}'
echo ok metadata
cognito verify-user-attribute --access-token "$token" --attribute-name email --code "$(code ada)"
echo ok verify
refused UsernameExistsException cognito sign-up --client-id "$CLIENT_ID" --username ada --password $password
refused InvalidPasswordException cognito sign-up --client-id "$CLIENT_ID" --username bob --password short1
refused NotAuthorizedException sign_in ada wrong AuthenticationResult
refused UserNotFoundException sign_in nobody $password AuthenticationResult
refused ResourceNotFoundException cognito forgot-password --client-id nosuchclient --username ada
refused InvalidParameterException cognito update-user-attributes --access-token "$token" --user-attributes Name=custom:tier,Value=much_too_long
refused ExpiredCodeException cognito verify-user-attribute --access-token "$token" --attribute-name email --code 123456
cognito change-password --access-token "$token" --previous-password $password --proposed-password $other
echo ok change
cognito forgot-password --client-id "$CLIENT_ID" --username ada >/dev/null
cognito confirm-forgot-password --client-id "$CLIENT_ID" --username ada --confirmation-code "$(code ada)" --password $password >/dev/null
echo ok forgot
cognito admin-reset-user-password --user-pool-id "$USER_POOL_ID" --username ada
refused PasswordResetRequiredException sign_in ada $password AuthenticationResult
echo ok errors
cognito admin-set-user-password --user-pool-id "$USER_POOL_ID" --username ada --password $password --permanent
echo ok reset
cognito admin-add-user-to-group --user-pool-id "$USER_POOL_ID" --username ada --group-name staff
test "$(cognito admin-list-groups-for-user --user-pool-id "$USER_POOL_ID" --username ada --query 'Groups[0].GroupName')" = staff
echo ok groups
cognito admin-create-user --user-pool-id "$USER_POOL_ID" --username grace --temporary-password $password --message-action SUPPRESS >/dev/null
session=$(sign_in grace $password Session)
token=$(cognito respond-to-auth-challenge --client-id "$CLIENT_ID" --challenge-name NEW_PASSWORD_REQUIRED --session "$session" \
  --challenge-responses "USERNAME=grace,NEW_PASSWORD=$other" --query AuthenticationResult.AccessToken)
echo ok new-password
session=$(cognito initiate-auth --client-id "$CLIENT_ID" --auth-flow CUSTOM_AUTH --auth-parameters USERNAME=grace --query Session)
cognito respond-to-auth-challenge --client-id "$CLIENT_ID" --challenge-name CUSTOM_CHALLENGE --session "$session" \
  --challenge-responses USERNAME=grace,ANSWER=42 --query AuthenticationResult.TokenType >/dev/null
echo ok custom
cognito global-sign-out --access-token "$token"
refused NotAuthorizedException cognito get-user --access-token "$token"
echo ok sign-out
token=$(sign_in grace $other AuthenticationResult.AccessToken)
cognito delete-user --access-token "$token"
refused UserNotFoundException cognito admin-get-user --user-pool-id "$USER_POOL_ID" --username grace
echo ok delete
