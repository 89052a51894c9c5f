"""A real server with a payment relay and a real provider simulator, each in its own process."""

import json
import os
import socket
import subprocess
import sys
from hashlib import sha256
from pathlib import Path
from typing import Any

import httpx

from tests.helpers.shared import ROOT
from tests.sync_server.server_process import ServerProcess

SHORTCODE, SECRET = "600999", "a-path-that-only-the-provider-knows"


class SimulatorProcess:
    """`python -m sync_server.simulator` on a free port."""

    def __init__(self) -> None:
        environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "sync_server.simulator"],
            cwd=ROOT,
            env=environment,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self.process.stdout is not None
        self.url = self.process.stdout.readline().split()[-1]

    def script(self, **orders: Any) -> None:
        """Tell it what customers do and how to misbehave."""
        httpx.post(f"{self.url}/script", json=orders, trust_env=False).raise_for_status()

    def pay(self, code: str, amount: str, name: str = "") -> None:
        """A customer pays into the account of the group."""
        paid = {"shortcode": SHORTCODE, "phone": "254720123915", "code": code}
        self.script(pay=[paid | {"amount": amount, "name": name}])

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(20)
        assert self.process.stdout is not None
        self.process.stdout.close()


def server_with_relay(data: Path, group: str, simulator: SimulatorProcess) -> ServerProcess:
    """A server that verifies the payments of `group` at the simulator."""
    port = free_port()
    data.mkdir(parents=True, exist_ok=True)
    account = {
        "shortcode": SHORTCODE,
        "environment": "simulator",
        "simulator_url": simulator.url,
        "consumer_key": "key",
        "consumer_secret": "secret",
        "initiator": "operator",
        "security_credential": "credential",
        "passkey": "passkey",
        "callback_secrets": [sha256(SECRET.encode()).hexdigest()],
        "addresses": "log",
        "allow": ["127.0.0.1"],
        "groups": {group: ""},
    }
    settings = {
        "public_url": f"http://127.0.0.1:{port}",
        "tick_ms": 50,
        "spacing_ms": 0,
        "mpesa": [account],
    }
    path = data / "payments.json"
    path.touch(mode=0o600)
    path.write_text(json.dumps(settings))
    server = ServerProcess(data, port=port)
    hook = f"{server.url}/hooks/mpesa/{SECRET}/confirmation"
    simulator.script(confirm_to={SHORTCODE: hook})
    return server


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])
