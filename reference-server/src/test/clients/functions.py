"""Functions of a pool's triggers."""
import http.server
import json
import threading
import urllib.parse


class Functions(http.server.BaseHTTPRequestHandler):
    """The functions of the pool's triggers, as Lambda's Invoke has it, and what messages were composed with."""

    metadata = {}

    def do_POST(self):
        event = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        request, response = event["request"], event["response"]
        source = event["triggerSource"]
        if source.startswith("CustomMessage"):
            self.metadata[event["userName"]] = request.get("clientMetadata")
        elif source.startswith("Define"):
            rounds = [step for step in request["session"] if step["challengeName"] == "CUSTOM_CHALLENGE"]
            if request["session"][-1:] and request["session"][-1]["challengeName"] == "SRP_A":
                response.update(challengeName="PASSWORD_VERIFIER", issueTokens=False, failAuthentication=False)
            else:
                response.update(challengeName="CUSTOM_CHALLENGE", failAuthentication=bool(rounds),
                                issueTokens=bool(rounds) and rounds[-1]["challengeResult"])
        elif source.startswith("Create"):
            response.update(publicChallengeParameters={"question": "6 x 7"}, privateChallengeParameters={"answer": "42"})
        elif source.startswith("Verify"):
            response["answerCorrect"] = request["challengeAnswer"] == request["privateChallengeParameters"]["answer"]
        elif source.startswith("UserMigration"):
            # Emulators that attach triggers to everything ask for everybody.
            return self.answer({"errorMessage": "nobody moves in"}, {"X-Amz-Function-Error": "Unhandled"})
        self.answer(event)

    def do_GET(self):
        username = urllib.parse.parse_qs(urllib.parse.urlparse(self.path).query)["username"][0]
        self.answer(self.metadata.get(username))

    def answer(self, content, headers=None):
        body = json.dumps(content).encode()
        self.send_response(200)
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments):
        pass


def start():
    """The address of functions that serve until the process ends."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Functions)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}"
