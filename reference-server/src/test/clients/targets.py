"""Installs and starts a known emulator, as its file in fixtures/targets says. Only Python's own library is used."""
import contextlib
import json
import os
import pathlib
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[4]


def read(name):
    return json.loads((ROOT / "fixtures" / "targets" / f"{name}.json").read_text())


def free_port():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


def install(target, home):
    launch = target["launch"]
    marker = home / "installed"
    if marker.exists() and marker.read_text() == json.dumps(launch):
        return
    home.mkdir(parents=True, exist_ok=True)
    if "npm" in launch:
        npm = launch["npm"]
        subprocess.run(["npm", "install", "--no-audit", "--no-fund", "--silent", "--before", npm["asOf"],
                        f"{npm['package']}@{npm['version']}"], cwd=home, check=True)
    else:
        pypi = launch["pypi"]
        subprocess.run([sys.executable, "-m", "venv", home / "venv"], check=True)
        subprocess.run([home / "venv" / "bin" / "pip", "install", "-q", "--disable-pip-version-check", "--only-binary", ":all:",
                        f"{pypi['package']}=={pypi['version']}", *pypi.get("with", [])], check=True)
    marker.write_text(json.dumps(launch))


@contextlib.contextmanager
def started(name, home, functions):
    """The address of a fresh start of the target, with everything that it stores thrown away; it calls triggers at `functions`."""
    target = read(name)
    install(target, home)
    port, launch, run = free_port(), target["launch"], home / "run"
    subprocess.run(["rm", "-rf", run], check=True)
    run.mkdir()

    def filled(text):
        return text.replace("${home}", str(home)).replace("${port}", str(port)).replace("${functionEndpoint}", functions)

    for path, content in launch.get("files", {}).items():
        file = run / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(filled(json.dumps(content)))
    environment = {key: filled(value) for key, value in launch.get("environment", {}).items()}
    process = subprocess.Popen([filled(part) for part in launch["command"]], cwd=run, env={**os.environ, **environment},
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        endpoint = f"http://127.0.0.1:{port}"
        wait(endpoint + launch.get("ready", "/"), process)
        yield endpoint
    finally:
        process.kill()
        process.wait()


def wait(address, process):
    end = time.monotonic() + 120
    while time.monotonic() < end and process.poll() is None:
        try:
            urllib.request.urlopen(address, timeout=5).close()
            return
        except urllib.error.HTTPError:
            return
        except OSError:
            time.sleep(0.1)
    raise RuntimeError(f"nothing answers at {address}")
