"""A real server process: start, stop, kill -9, and what a second start finds."""

import json
import os
import random
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Thread, Timer
from time import sleep

import httpx
import msgspec
import pytest

from app.core.frames import decode_log
from app.core.wire import PushAnswer
from tests.sync_server.laptops import FRAMES, Laptop, Office, packed
from tests.sync_server.pushing import found
from tests.sync_server.server_process import ROOT, ServerProcess


def test_a_process_serves_pushes_pulls_and_pokes_and_stops_when_asked(tmp_path: Path) -> None:
    server = ServerProcess(tmp_path / "data")
    with server.client() as client:
        office, laptop = Office(client), Laptop("amina")
        found(office, laptop)
        heard: list[str] = []
        listening = Thread(target=listen, args=(server, office, laptop, heard))
        listening.start()
        wait_until(lambda: len(heard) == 1)
        office.pushed(laptop, *[laptop.contribute() for _ in range(20)])
        wait_until(lambda: len(heard) >= 2)
        assert json.loads(heard[-1])["size"] == 21
        assert len(decode_log(office.get(laptop, "log").content)) == 21
        metrics = client.get("/metrics").text
        assert 'daftari_facts_total{outcome="numbered"} 21.0' in metrics
        assert laptop.group not in metrics
        assert server.stop() == 0
        listening.join(10)
        assert not listening.is_alive()
    assert os.stat(tmp_path / "data" / "server.key").st_mode & 0o777 == 0o600
    for word in (laptop.group, laptop.token, "Traceback"):
        assert word not in server.log()


def test_a_server_that_is_stopped_answers_what_is_under_way_and_takes_nothing_new(
    tmp_path: Path,
) -> None:
    server = ServerProcess(tmp_path / "data")
    host, _, port = server.url.removeprefix("http://").rpartition(":")
    with server.client() as client:
        office, laptop = Office(client), Laptop("amina")
        found(office, laptop)
        client.close()
        body = packed((laptop.contribute(),))
        head = (
            f"POST /v1/groups/{laptop.group}/events HTTP/1.1\r\nHost: box\r\n"
            f"Authorization: Bearer {laptop.token}\r\nContent-Length: {len(body)}\r\n"
        )
        head += "".join(f"{name}: {value}\r\n" for name, value in FRAMES.items())
        with socket.create_connection((host, int(port)), timeout=20) as line:
            line.sendall(head.encode() + b"\r\n" + body[:50])
            sleep(0.3)  # the server has begun to read it
            server.process.terminate()
            wait_until(lambda: not _is_taken(host, int(port)))
            line.sendall(body[50:])
            assert line.recv(10_000).startswith(b"HTTP/1.1 200 ")
    assert server.stop() == 0
    server = ServerProcess(tmp_path / "data")
    with server.client() as client:
        assert Office(client).log_in(laptop).status_code == 200
        assert len(decode_log(Office(client).get(laptop, "log").content)) == 2
        _each_address_behind_the_proxy_has_its_own_share(client)
    server.kill()


def _is_taken(host: str, port: int) -> bool:
    try:
        socket.create_connection((host, port), timeout=5).close()
    except ConnectionRefusedError:
        return False
    return True


def _each_address_behind_the_proxy_has_its_own_share(client: httpx.Client) -> None:
    """The proxy of this computer says for whom it asks; what a client said counts not."""

    def founded(forwarded: str) -> int:
        path = "/v1/groups/00000000-0000-7000-8000-000000000000/enrol"
        return client.post(path, headers={"X-Forwarded-For": forwarded}).status_code

    busy = [founded("203.0.113.1") for _ in range(60)]
    assert busy[0] == 415
    assert busy[-1] == 429
    assert founded("203.0.113.7, 203.0.113.1") == 429
    assert founded("203.0.113.2") == 415


def test_a_killed_server_has_lost_no_acknowledged_fact(tmp_path: Path) -> None:
    chance = random.Random(4)
    laptop, acknowledged = Laptop("amina"), 0
    rounds = 40 if os.environ.get("HYPOTHESIS_PROFILE") == "long" else 4
    server = ServerProcess(tmp_path / "data")
    with server.client() as client:
        found(Office(client), laptop)
        acknowledged = 1
    for round_ in range(rounds):
        if round_:
            server = ServerProcess(tmp_path / "data")
        killer = Timer(chance.uniform(0.15, 0.6), server.kill)
        with server.client() as client:
            office = Office(client)
            assert office.log_in(laptop).status_code == 200
            records = decode_log(office.get(laptop, "log", limit=5000).content)
            assert len(records) >= acknowledged
            assert [record.frame for record in records] == laptop.frames[: len(records)]
            killer.start()
            try:
                while True:
                    facts = laptop.frames[acknowledged:] or [
                        laptop.contribute() for _ in range(chance.randint(1, 9))
                    ]
                    answer = office.push(laptop, *facts)
                    if answer.status_code == 429:
                        sleep(0.05)
                        continue
                    body = msgspec.json.decode(answer.content, type=PushAnswer)
                    assert body.checkpoint is not None
                    acknowledged = body.checkpoint.size
            except httpx.TransportError:
                pass
        killer.join()
    assert acknowledged > rounds


@pytest.mark.parametrize("command", ["init", "fingerprint"])
def test_init_and_fingerprint_answer_and_stop(tmp_path: Path, command: str) -> None:
    done = run(command, "--data", str(tmp_path / "data"))
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "data" / "server.key").exists()
    again = run("fingerprint", "--data", str(tmp_path / "data"))
    if command == "fingerprint":
        assert again.stdout == done.stdout


def test_a_damaged_key_and_an_open_one_are_one_sentence(tmp_path: Path) -> None:
    data = tmp_path / "data"
    run("init", "--data", str(data))
    (data / "server.key").chmod(0o644)
    refused = run("init", "--data", str(data))
    assert (refused.returncode, refused.stderr.count("\n")) == (1, 1)
    (data / "server.key").chmod(0o600)
    (data / "server.key").write_text("not a key", "ascii")
    assert "damaged" in run("init", "--data", str(data)).stderr


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "sync_server", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def listen(server: ServerProcess, office: Office, laptop: Laptop, heard: list[str]) -> None:
    path = f"/v1/groups/{laptop.group}/live"
    with (
        server.client() as client,
        client.stream("GET", path, headers=office.headers(laptop)) as answer,
    ):
        assert answer.headers["content-type"].startswith("text/event-stream")
        for line in answer.iter_lines():
            if line.startswith("data: "):
                heard.append(line.removeprefix("data: "))


def wait_until(holds: Callable[[], bool]) -> None:
    for _ in range(200):
        if holds():
            return
        sleep(0.05)
    raise AssertionError("it never happened")
