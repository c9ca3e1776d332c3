// A user's life by the AWS SDK for Go. The settings to point it at the embedded pool are those of the client.
package main

import (
	"bytes"
	"context"
	"crypto/hmac"
	"crypto/sha1"
	"encoding/base32"
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/credentials"
	"github.com/aws/aws-sdk-go-v2/service/cognitoidentityprovider"
	"github.com/aws/aws-sdk-go-v2/service/cognitoidentityprovider/types"
)

const password, other = "Correct-Horse-7", "Battery-Staple-8"

var (
	endpoint = os.Getenv("ENDPOINT")
	pool     = aws.String(os.Getenv("USER_POOL_ID"))
	client   = aws.String(os.Getenv("CLIENT_ID"))
	ctx      = context.Background()
	cognito  = cognitoidentityprovider.New(cognitoidentityprovider.Options{
		BaseEndpoint: aws.String(endpoint),
		Region:       "eu-west-1",
		Credentials:  credentials.NewStaticCredentialsProvider("any", "any", ""),
	})
)

func done(step string) { fmt.Println("ok", step) }

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

func refused[E error](_ any, err error) {
	var wanted E
	if !errors.As(err, &wanted) {
		panic(fmt.Sprintf("no %T: %v", wanted, err))
	}
}

func code(username, attribute string) *string {
	body := must(json.Marshal(map[string]string{"UserPoolId": *pool, "Username": username, "AttributeName": attribute}))
	answer := must(http.Post(endpoint+"/_poolproof/code", "application/json", bytes.NewReader(body)))
	defer answer.Body.Close()
	var read struct{ Code string }
	if err := json.NewDecoder(answer.Body).Decode(&read); err != nil {
		panic(err)
	}
	return &read.Code
}

func totp(secret *string) string {
	key := must(base32.StdEncoding.WithPadding(base32.NoPadding).DecodeString(*secret))
	mac := hmac.New(sha1.New, key)
	binary.Write(mac, binary.BigEndian, time.Now().Unix()/30)
	hash := mac.Sum(nil)
	return fmt.Sprintf("%06d", binary.BigEndian.Uint32(hash[hash[19]&15:])&0x7fffffff%1_000_000)
}

func attributes(namesAndValues ...string) (list []types.AttributeType) {
	for at := 0; at < len(namesAndValues); at += 2 {
		list = append(list, types.AttributeType{Name: &namesAndValues[at], Value: &namesAndValues[at+1]})
	}
	return list
}

func initiate(flow types.AuthFlowType, parameters map[string]string) (*cognitoidentityprovider.InitiateAuthOutput, error) {
	return cognito.InitiateAuth(ctx, &cognitoidentityprovider.InitiateAuthInput{ClientId: client, AuthFlow: flow, AuthParameters: parameters})
}

func signIn(username, password string) (*cognitoidentityprovider.InitiateAuthOutput, error) {
	return initiate(types.AuthFlowTypeUserPasswordAuth, map[string]string{"USERNAME": username, "PASSWORD": password})
}

func answer(challenge *cognitoidentityprovider.InitiateAuthOutput, username, key, value string) *string {
	return must(cognito.RespondToAuthChallenge(ctx, &cognitoidentityprovider.RespondToAuthChallengeInput{
		ClientId: client, ChallengeName: challenge.ChallengeName, Session: challenge.Session,
		ChallengeResponses: map[string]string{"USERNAME": username, key: value},
	})).AuthenticationResult.AccessToken
}

func signUp(username, password string, attributes []types.AttributeType) (*cognitoidentityprovider.SignUpOutput, error) {
	return cognito.SignUp(ctx, &cognitoidentityprovider.SignUpInput{ClientId: client, Username: &username, Password: &password, UserAttributes: attributes})
}

func update(token *string, metadata map[string]string, namesAndValues ...string) (*cognitoidentityprovider.UpdateUserAttributesOutput, error) {
	return cognito.UpdateUserAttributes(ctx, &cognitoidentityprovider.UpdateUserAttributesInput{
		AccessToken: token, UserAttributes: attributes(namesAndValues...), ClientMetadata: metadata})
}

func verify(token, code *string) (*cognitoidentityprovider.VerifyUserAttributeOutput, error) {
	return cognito.VerifyUserAttribute(ctx, &cognitoidentityprovider.VerifyUserAttributeInput{AccessToken: token, AttributeName: aws.String("email"), Code: code})
}

func main() {
	ada, grace := aws.String("ada"), aws.String("grace")
	must(signUp("ada", password, attributes("email", "ada@example.com", "phone_number", "+15555550100")))
	done("sign-up")
	refused[*types.UserNotConfirmedException](signIn("ada", password))
	confirm := func(code *string) (any, error) {
		return cognito.ConfirmSignUp(ctx, &cognitoidentityprovider.ConfirmSignUpInput{ClientId: client, Username: ada, ConfirmationCode: code})
	}
	refused[*types.CodeMismatchException](confirm(aws.String("0")))
	must(confirm(code("ada", "email")))
	done("confirm")
	tokens := must(signIn("ada", password)).AuthenticationResult
	token := tokens.AccessToken
	done("password")
	must(initiate(types.AuthFlowTypeRefreshTokenAuth, map[string]string{"REFRESH_TOKEN": *tokens.RefreshToken}))
	done("refresh")

	must(update(token, nil, "custom:tier", "gold"))
	found := false
	for _, attribute := range must(cognito.GetUser(ctx, &cognitoidentityprovider.GetUserInput{AccessToken: token})).UserAttributes {
		found = found || *attribute.Name == "custom:tier" && *attribute.Value == "gold"
	}
	if !found {
		panic("no attribute")
	}
	done("attributes")
	must(update(token, map[string]string{"page": "profile"}, "email", "lovelace@example.com"))
	if seen := must(io.ReadAll(must(http.Get(os.Getenv("METADATA") + "?username=ada")).Body)); string(seen) != `{"page": "profile"}` {
		panic(string(seen))
	}
	done("metadata")
	must(verify(token, code("ada", "email")))
	done("verify")

	refused[*types.UsernameExistsException](signUp("ada", password, nil))
	refused[*types.InvalidPasswordException](signUp("bob", "short1", nil))
	refused[*types.NotAuthorizedException](signIn("ada", "wrong"))
	refused[*types.UserNotFoundException](signIn("nobody", password))
	refused[*types.ResourceNotFoundException](cognito.ForgotPassword(ctx, &cognitoidentityprovider.ForgotPasswordInput{ClientId: aws.String("nosuchclient"), Username: ada}))
	refused[*types.InvalidParameterException](update(token, nil, "custom:tier", "much too long"))
	refused[*types.ExpiredCodeException](verify(token, aws.String("123456")))

	must(cognito.ChangePassword(ctx, &cognitoidentityprovider.ChangePasswordInput{AccessToken: token, PreviousPassword: aws.String(password), ProposedPassword: aws.String(other)}))
	done("change")
	must(cognito.ForgotPassword(ctx, &cognitoidentityprovider.ForgotPasswordInput{ClientId: client, Username: ada}))
	must(cognito.ConfirmForgotPassword(ctx, &cognitoidentityprovider.ConfirmForgotPasswordInput{ClientId: client, Username: ada, ConfirmationCode: code("ada", "email"), Password: aws.String(password)}))
	done("forgot")
	must(cognito.AdminResetUserPassword(ctx, &cognitoidentityprovider.AdminResetUserPasswordInput{UserPoolId: pool, Username: ada}))
	refused[*types.PasswordResetRequiredException](signIn("ada", password))
	done("errors")
	must(cognito.AdminSetUserPassword(ctx, &cognitoidentityprovider.AdminSetUserPasswordInput{UserPoolId: pool, Username: ada, Password: aws.String(password), Permanent: true}))
	done("reset")

	must(cognito.AdminAddUserToGroup(ctx, &cognitoidentityprovider.AdminAddUserToGroupInput{UserPoolId: pool, Username: ada, GroupName: aws.String("staff")}))
	token = must(signIn("ada", password)).AuthenticationResult.AccessToken
	if claims := must(base64.RawURLEncoding.DecodeString(strings.Split(*token, ".")[1])); !strings.Contains(string(claims), `"cognito:groups":["staff"]`) {
		panic(string(claims))
	}
	done("groups")

	secret := must(cognito.AssociateSoftwareToken(ctx, &cognitoidentityprovider.AssociateSoftwareTokenInput{AccessToken: token})).SecretCode
	must(cognito.VerifySoftwareToken(ctx, &cognitoidentityprovider.VerifySoftwareTokenInput{AccessToken: token, UserCode: aws.String(totp(secret))}))
	must(cognito.SetUserMFAPreference(ctx, &cognitoidentityprovider.SetUserMFAPreferenceInput{AccessToken: token,
		SoftwareTokenMfaSettings: &types.SoftwareTokenMfaSettingsType{Enabled: true, PreferredMfa: true}}))
	answer(must(signIn("ada", password)), "ada", "SOFTWARE_TOKEN_MFA_CODE", totp(secret))
	done("totp")
	must(cognito.SetUserMFAPreference(ctx, &cognitoidentityprovider.SetUserMFAPreferenceInput{AccessToken: token,
		SoftwareTokenMfaSettings: &types.SoftwareTokenMfaSettingsType{Enabled: false},
		SMSMfaSettings:           &types.SMSMfaSettingsType{Enabled: true, PreferredMfa: true}}))
	texted := must(signIn("ada", password))
	answer(texted, "ada", "SMS_MFA_CODE", *code("ada", "phone_number"))
	done("sms")

	must(cognito.AdminCreateUser(ctx, &cognitoidentityprovider.AdminCreateUserInput{UserPoolId: pool, Username: grace,
		TemporaryPassword: aws.String(password), MessageAction: types.MessageActionTypeSuppress}))
	graces := answer(must(signIn("grace", password)), "grace", "NEW_PASSWORD", other)
	done("new-password")
	custom := must(initiate(types.AuthFlowTypeCustomAuth, map[string]string{"USERNAME": "grace"}))
	if custom.ChallengeParameters["question"] != "6 x 7" {
		panic(custom.ChallengeParameters)
	}
	answer(custom, "grace", "ANSWER", "42")
	done("custom")

	must(cognito.GlobalSignOut(ctx, &cognitoidentityprovider.GlobalSignOutInput{AccessToken: token}))
	refused[*types.NotAuthorizedException](cognito.GetUser(ctx, &cognitoidentityprovider.GetUserInput{AccessToken: token}))
	done("sign-out")
	must(cognito.DeleteUser(ctx, &cognitoidentityprovider.DeleteUserInput{AccessToken: graces}))
	refused[*types.UserNotFoundException](cognito.AdminGetUser(ctx, &cognitoidentityprovider.AdminGetUserInput{UserPoolId: pool, Username: grace}))
	done("delete")
}
