"""What operators run is in step with the server: dashboard, unit, proxy, database, key figures."""

import json
import os
import re
import subprocess
from pathlib import Path
from string import Template

import pytest

from sync_server import __main__ as server
from sync_server import bodies, observer, patience, room
from sync_server.admission import LEFT
from sync_server.settings import Settings
from tests.sync_server.laptops import Laptop, Office

FILES = Path(__file__).resolve().parents[2] / "packaging" / "server"


def test_every_figure_of_the_dashboard_is_one_that_the_server_gives(
    office: Office, amina: Laptop
) -> None:
    office.pushed(amina, amina.contribute())
    told = office.client.get("/metrics").text
    dashboard = json.loads((FILES / "grafana-dashboard.json").read_text("utf-8"))
    asked = [target["expr"] for panel in dashboard["panels"] for target in panel["targets"]]
    figures = set(re.findall(r"(?:daftari|process)_[a-z_]+", " ".join(asked)))
    assert len(figures) > 6
    for figure in figures:
        assert f"\n{figure}" in told or f"\n# TYPE {figure.removesuffix('_total')} " in told, figure
    for outcome in re.findall(r'outcome=~?"([a-z|]+)"', " ".join(asked)):
        aside = {"parked", "rejected", "quarantined", "forked"}
        assert set(outcome.split("|")) <= aside | set(LEFT.values())


def test_the_figures_name_no_group_and_no_device_and_no_path_that_was_typed(
    office: Office, amina: Laptop
) -> None:
    office.get(amina, "log")
    office.client.get(f"/v1/groups/{amina.group}/typed-by-somebody")
    told = office.client.get("/metrics").text
    for word in (amina.group, amina.id, amina.token, "typed-by-somebody"):
        assert word not in told


def test_proxy_and_unit_ask_for_what_the_server_gives() -> None:
    proxy = (FILES / "Caddyfile").read_text("utf-8")
    unit = (FILES / "daftari-server@.service").read_text("utf-8")
    assert int(re.findall(r"max_size (\d+)MB", proxy)[0]) * 10**6 > Settings().body_bytes_max
    assert f"max_header_size {patience.HEAD_BYTES_MAX // 2**10}KB" in proxy
    assert "health_uri /v1/ready" in proxy
    assert re.search(r"@inside path /metrics\s+respond @inside 404", proxy)
    for name, value in observer.HEADERS:
        if name != b"cache-control":  # pieces of the log may be kept by whoever fetched them
            quoted = re.escape(value.decode())
            assert re.search(rf'(?im)^\s+{name.decode()} "?{quoted}"?$', proxy), name
    assert "-Server" in proxy
    assert int(re.findall(r"read_body (\d+)s", proxy)[0]) > bodies.READ_S_MAX
    assert int(re.findall(r"TimeoutStopSec=(\d+)", unit)[0]) > server.GRACE_S
    memory = int(re.findall(r"MemoryMax=(\d+)M", unit)[0]) * 2**20
    assert memory > 3 * room.ROOM_BYTES  # what comes, what goes, the program and small things
    assert "Type=notify" in unit
    assert int(re.findall(r"WatchdogSec=(\d+)", unit)[0]) > 2 * server.GRACE_S  # it ends in silence
    assert "WatchdogSignal=SIGKILL" in unit  # no image of a memory that holds the key
    known = server._parser().parse_args(["run", "--host", "127.0.0.1", "--port", "8441"])
    assert f"daftari-server {known.command} --host {known.host} --port %i" in unit


def test_an_entry_is_acknowledged_only_when_a_second_database_has_it() -> None:
    text = (FILES / "postgres" / "patroni.yml").read_text("utf-8")
    for line in (
        "synchronous_mode: true",
        "synchronous_mode_strict: true",
        'synchronous_commit: "on"',
        'fsync: "on"',
        'full_page_writes: "on"',
        "- data-checksums",
    ):
        assert line in text, line


@pytest.mark.skipif(os.name != "posix", reason="PostgreSQL runs it in a shell")
def test_a_piece_of_the_log_that_is_archived_again_is_compared_and_never_written_over(
    tmp_path: Path,
) -> None:
    """The power may go after the copy and before PostgreSQL notes it: it asks again for ever."""
    archive, piece = tmp_path / "archive", tmp_path / "000000010000000000000007"
    archive.mkdir()
    text = (FILES / "postgres" / "patroni.yml").read_text("utf-8")
    line = re.findall(r"^ +archive_command: (.+)$", text, re.MULTILINE)[0]
    command = Template(line).substitute(ARCHIVE=archive, NAME="db1")
    command = command.replace("%p", str(piece)).replace("%f", piece.name)

    def archived() -> bool:
        return subprocess.run(["sh", "-c", command], check=False).returncode == 0

    piece.write_bytes(b"facts" * 1000)
    (archive / f"{piece.name}.db1").write_bytes(b"torn")  # of a copy that a power cut ended
    assert archived()
    assert [one.name for one in archive.iterdir()] == [piece.name]
    assert archived()
    piece.write_bytes(b"other" * 1000)
    assert not archived()
    assert (archive / piece.name).read_bytes() == b"facts" * 1000
