"""Photos and papers of entries: sealed from server and sticks, resumed where they were cut off."""

from pathlib import Path

import pytest

from app.core.attachments import SEALED_MAX, open_paper, seal_paper
from app.core.errors import Refused, Unavailable, Untrusted
from app.operations.attaching import attach
from app.store.papers import Papers
from app.sync import papers as travelling
from app.sync import stick_papers
from app.sync.server import Server
from app.sync.stick import read_stick, write_stick
from sync_server.endpoints import blobs as endpoint
from sync_server.store import blobs
from sync_server.store.blobs import KEPT_MS
from sync_server.sweeping import sweep
from tests.helpers.paper_entries import PHOTO, opened, put
from tests.helpers.small_book import Shelf, write_moves
from tests.helpers.town import Desk, Town


@pytest.fixture
def small_parts(town: Town, monkeypatch: pytest.MonkeyPatch) -> tuple[Desk, Desk]:
    """Two laptops and parts of 4 KiB."""
    for module in (travelling, endpoint):
        monkeypatch.setattr(module, "BLOB_PART_MAX", 4096)
    return town.pair()


def test_a_photo_reaches_the_other_laptop_and_nobody_between_can_read_it(
    town: Town, small_parts: tuple[Desk, Desk]
) -> None:
    first, second = small_parts
    blob = put(first.book)
    first.sync()
    second.sync()
    assert opened(second.book, blob) == PHOTO
    assert b"Mary" not in (town.folder / "server.db").read_bytes()
    assert b"Mary" not in (Papers(first.book.path).get(blob) or b"")
    before = len(first.line.requests)
    first.sync()
    assert len(first.line.requests) == before + 1  # known to be sent


def test_what_was_cut_off_goes_on_where_it_was(
    small_parts: tuple[Desk, Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = small_parts
    blob, sent, got = put(first.book), [0], [0]
    honest_put, honest_get = Server.put_blob, Server.get_blob

    def weak_put(server: Server, sha: str, start: int, size: int, part: bytes) -> int:
        sent[0] += bool(part)
        if sent[0] == 2:
            sent[0] = 100
            raise Unavailable("sync.cut_off")
        return honest_put(server, sha, start, size, part)

    def weak_get(server: Server, sha: str, start: int) -> bytes:
        got[0] += 1
        if got[0] == 2:
            raise Unavailable("sync.cut_off")
        return honest_get(server, sha, start)

    monkeypatch.setattr(Server, "put_blob", weak_put)
    monkeypatch.setattr(Server, "get_blob", weak_get)
    assert first.engine.run_once().problem is not None
    second.sync()
    assert opened(second.book, blob) is None  # half of it is nothing to show
    first.sync()
    assert sent[0] == 100 + len(PHOTO) // 4096  # no part went twice
    got[0] = 0
    assert second.engine.run_once().problem is not None
    second.sync()
    assert got[0] == 2 + len(PHOTO) // 4096
    assert opened(second.book, blob) == PHOTO


def test_bytes_that_are_not_what_was_signed_are_never_kept(
    town: Town, small_parts: tuple[Desk, Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = small_parts
    blob = put(first.book)
    first.sync()
    honest = Server.get_blob
    monkeypatch.setattr(
        Server, "get_blob", lambda server, sha, start: honest(server, sha, start)[::-1]
    )
    second.sync()
    assert Papers(second.book.path).get(blob) is None
    monkeypatch.undo()
    second.sync()
    assert opened(second.book, blob) == PHOTO
    with pytest.raises(Unavailable) as refused:
        first.engine.server.put_blob("ab" * 32, 0, 4, b"rack")
    assert refused.value.values["server_code"] == "blob.not_what_it_says"
    assert first.engine.server.put_blob("ab" * 32, 0, 4, b"") == 0
    monkeypatch.setattr(endpoint, "GROUP_MAX", len(PHOTO))
    with pytest.raises(Unavailable, match=r"blob\.group_full"):
        first.engine.server.put_blob("cd" * 32, 0, 5000, b"more")


def test_the_server_carries_a_paper_for_two_years_and_the_laptops_keep_it(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(blobs, "DAYS", 4)
    first, second = town.pair()
    blob = put(first.book)
    first.sync()
    clock = town.shelf.clock
    came = clock.ms
    for _ in range(2):  # the clock of the server, and then those of the laptops too, years ahead
        clock.ms = came + 3 * KEPT_MS
        town.database.write(lambda conn: sweep(conn, clock()))
        write_moves(first.book, 1)
        first.sync()
    clock.ms = came
    for _ in range(3):  # and one of those ahead
        town.database.write(lambda conn: sweep(conn, clock()))
        assert first.engine.server.get_blob(blob, 0)
        clock.ms += KEPT_MS // 2
        write_moves(first.book, 1)
        first.sync()
    town.database.write(lambda conn: sweep(conn, clock()))
    second.sync()
    assert Papers(second.book.path).held() == []
    assert first.engine.server.put_blob(blob, 0, len(PHOTO), b"") > len(PHOTO)  # is not wanted
    second.line.requests.clear()
    write_moves(second.book, 5)
    second.sync()
    assert f"GET {blob}" not in second.line.requests  # asked for once
    assert opened(first.book, blob) == PHOTO
    file = town.folder / "stick.ledgerbundle"
    write_stick(first.book, file, wall_ms=town.shelf.clock)
    assert read_stick(second.book, file, wall_ms=town.shelf.clock).papers == 1


def test_a_paper_belongs_to_an_entry_and_has_its_limits(town: Town) -> None:
    book = town.shelf.found("p")
    paper = seal_paper(b"x", book.group.id)
    with pytest.raises(Refused, match=r"entry\.unknown"):
        book.write(lambda tx: attach(tx, entry=book.group.id, kind="photo", paper=paper))
    with pytest.raises(Refused, match=r"paper\.empty"):
        seal_paper(b"", book.group.id)
    with pytest.raises(Refused, match=r"paper\.too_large"):
        seal_paper(bytes(SEALED_MAX), book.group.id)
    with pytest.raises(Untrusted, match=r"paper\.altered"):
        open_paper(paper.data[:-1], paper.key, book.group.id, paper.blob)
    with pytest.raises(Untrusted, match=r"sealed\.damaged"):
        open_paper(paper.data, paper.key, "another group", paper.blob)


def test_a_stick_carries_the_papers_that_its_reader_lacks(
    shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hub = shelf.found()
    other = shelf.join(hub)
    file = tmp_path / "a.ledgerbundle"
    first, second = put(hub), put(hub, PHOTO + b"second")
    write_stick(hub, file, wall_ms=shelf.clock)
    assert b"Mary" not in file.read_bytes()
    monkeypatch.setattr(Papers, "put", full_disk)
    assert read_stick(other, file, wall_ms=shelf.clock).papers == 0  # the entries are in
    monkeypatch.undo()
    assert read_stick(other, file, wall_ms=shelf.clock).papers == 2
    assert (opened(other, first), opened(other, second)) == (PHOTO, PHOTO + b"second")
    assert read_stick(other, file, wall_ms=shelf.clock).papers == 0
    write_stick(other, file, wall_ms=shelf.clock)
    read_stick(hub, file, wall_ms=shelf.clock)
    assert write_stick(hub, file, wall_ms=shelf.clock).bytes < 10_000  # nobody lacks them


def test_a_stick_takes_the_newest_papers_when_there_is_no_room_for_all(
    shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hub = shelf.found()
    other = shelf.join(hub)
    file = tmp_path / "a.ledgerbundle"
    old, new = put(hub), put(hub)
    monkeypatch.setattr(stick_papers, "ROOM", len(PHOTO) + 100)
    write_stick(hub, file, wall_ms=shelf.clock)
    known = read_stick(other, file, wall_ms=shelf.clock).known
    assert Papers(other.path).held() == [new]
    assert set(known.papers) == {old, new}
    answer = write_stick(other, file, wall_ms=shelf.clock, known=known)
    assert answer.bytes < 10_000
    next_one = read_stick(hub, file, wall_ms=shelf.clock).known
    write_stick(hub, file, wall_ms=shelf.clock, known=next_one)
    assert read_stick(other, file, wall_ms=shelf.clock).papers == 1
    assert opened(other, old) == PHOTO


def test_bytes_on_a_stick_that_no_entry_names_are_not_kept(shelf: Shelf) -> None:
    hub = shelf.found()
    blob = put(hub)
    sealed = Papers(hub.path).get(blob) or b""
    assert stick_papers.keep_papers(hub, [b"\xff\xd8 another", sealed]) == 0
    assert Papers(hub.path).held() == [blob]


def full_disk(papers: Papers, blob: str, data: bytes) -> None:
    raise Unavailable("paper.disk", reason="")
