"""A pool on an emulator that is not ours, so that the same lives can be tried there."""
import contextlib
import http.server
import json
import threading
import urllib.error
import urllib.request

import targets

ARN = "arn:aws:lambda:eu-west-1:000000000000:function:"
SIGNATURE = "AWS4-HMAC-SHA256 Credential=any/20260101/eu-west-1/cognito-idp/aws4_request, SignedHeaders=host, Signature=00"
SMS = {"SnsCallerArn": "arn:aws:iam::000000000000:role/texts"}


def call(endpoint, operation, body):
    request = urllib.request.Request(endpoint, json.dumps(body).encode(), {
        "X-Amz-Target": "AWSCognitoIdentityProviderService." + operation, "Authorization": SIGNATURE,
        "X-Amz-Date": "20260101T000000Z", "Content-Type": "application/x-amz-json-1.1"})
    with urllib.request.urlopen(request, timeout=60) as response:
        return json.loads(response.read() or b"{}")


def pool(endpoint):
    """What pool.yaml says, by the API; what the emulator refuses is left out, since a life can show it later."""
    made = call(endpoint, "CreateUserPool", {
        "PoolName": "clients", "AutoVerifiedAttributes": ["email"], "SmsConfiguration": SMS,
        "Schema": [{"Name": "tier", "AttributeDataType": "String", "Mutable": True,
                    "StringAttributeConstraints": {"MinLength": "2", "MaxLength": "10"}}],
        "LambdaConfig": {"CustomMessage": ARN + "poolproof-CustomMessage", "DefineAuthChallenge": ARN + "define",
                         "CreateAuthChallenge": ARN + "create", "VerifyAuthChallengeResponse": ARN + "verify"}})
    pool_id = made["UserPool"]["Id"]
    client = call(endpoint, "CreateUserPoolClient", {
        "UserPoolId": pool_id, "ClientName": "web", "ExplicitAuthFlows": [
            "ALLOW_USER_SRP_AUTH", "ALLOW_USER_PASSWORD_AUTH", "ALLOW_CUSTOM_AUTH", "ALLOW_REFRESH_TOKEN_AUTH",
            "ALLOW_ADMIN_USER_PASSWORD_AUTH"]})
    for operation, body in (
            ("SetUserPoolMfaConfig", {"MfaConfiguration": "OPTIONAL", "SoftwareTokenMfaConfiguration": {"Enabled": True},
                                      "SmsMfaConfiguration": {"SmsConfiguration": SMS}}),
            ("CreateGroup", {"GroupName": "staff"})):
        with contextlib.suppress(urllib.error.HTTPError):
            call(endpoint, operation, {"UserPoolId": pool_id, **body})
    return pool_id, client["UserPoolClient"]["ClientId"]


def before(endpoint, code):
    """A door before an emulator that tells the code that the emulator is known to send, and hands on everything else."""

    class Door(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def hand_on(self):
            content = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            if self.path == "/_poolproof/code":
                return self.answer(200, [("Content-Type", "application/json")], json.dumps({"Code": code}).encode())
            headers = {name: value for name, value in self.headers.items() if name.lower() not in ("host", "connection")}
            request = urllib.request.Request(endpoint + self.path, content or None, headers, method=self.command)
            try:
                with urllib.request.urlopen(request, timeout=60) as response:
                    return self.answer(response.status, response.headers.items(), response.read())
            except urllib.error.HTTPError as refusal:
                return self.answer(refusal.code, refusal.headers.items(), refusal.read())

        def answer(self, status, headers, content):
            self.send_response_only(status)
            for name, value in headers:
                if name.lower() not in ("content-length", "transfer-encoding", "connection"):
                    self.send_header(name, value)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        do_GET = do_POST = do_OPTIONS = hand_on

        def log_message(self, *arguments):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Door)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}"


def code_of(name):
    return targets.read(name)["controls"]["code"]["answers"]["Code"]
