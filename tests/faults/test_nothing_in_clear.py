"""No file that anything leaves behind shows a name, a phone, a number, words or a key in clear.

Planted secrets are looked for, in every encoding that a program might write them, in the books and
what lies beside them (papers, a history that arrives), copies, sticks, what is carried away, the
server's database with its snapshots and log, and a report of a crash.
"""

import io
import logging
from base64 import b64encode
from pathlib import Path

import pytest

from app.book.arriving import arriving_path
from app.book.backup import make_copy
from app.book.book import Book
from app.book.carrying import carry_copy
from app.core.attachments import seal_paper
from app.core.events.envelope import open_frame
from app.features.shell.crash import write_report
from app.operations import members
from app.operations.attaching import attach
from app.operations.contributions import How
from app.store.papers import Papers
from app.sync import snapshots
from app.sync.connection import find_connection
from app.sync.history import fetch_history
from app.sync.parts import unwatched
from app.sync.stick import write_stick
from app.system.vault import PassphraseStore
from sync_server.logs import set_up_logs
from tests.helpers.far_laptops import OverServer

WORDS = "quokka saxophone marmalade lighthouse"
NAME, KIN = "Zipporah Wanjiku Kiplagat", "Bartholomew Oyugi"
PHONE, ID = "0711928374", "ID-99887766"


def in_every_writing(text: str) -> list[bytes]:
    plain = text.encode()
    return [
        plain,
        text.encode("utf-16-le"),
        text.encode("utf-16-be"),
        plain.hex().encode(),
        b64encode(plain).rstrip(b"="),
    ]


def _put_a_paper(book: Book) -> None:
    paper = seal_paper(f"%PDF-1.7 paid by {NAME}, {PHONE}, {ID}".encode(), book.group.id)
    Papers(book.path).put(paper.blob, paper.data)
    entry = open_frame(book.numbered(0)[-1].frame).id
    book.write(lambda tx: attach(tx, entry=entry, kind="document", paper=paper))


def _begin_with_a_snapshot(laptops: OverServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """One more laptop begins with a snapshot; the history lies beside it and has not its place."""
    monkeypatch.setattr(snapshots, "SMALLEST", 1)
    monkeypatch.setattr(snapshots, "EVERY", 1)
    first = laptops.desks[0]
    assert first.engine.offer_snapshot()
    first.sync()
    third = laptops.add("third", 3)
    connection = find_connection(third)
    assert third.origin() is not None and connection is not None
    fetch_history(
        third.path, laptops.keys, connection, wall_ms=laptops.clock, on_step=unwatched,
        cancel=False, inner=laptops.desks[-1].line,
    )  # fmt: skip
    assert arriving_path(third.path).exists()


@pytest.fixture
def left_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, dict[str, bytes]]:
    """A folder with everything that a group leaves on disks, and the keys of its book."""
    log = io.StringIO()
    before = logging.getLogger().handlers[:]
    set_up_logs(log)
    laptops = OverServer(tmp_path)
    asha = laptops.write(
        members.add_member, name=NAME, phone=PHONE, next_of_kin=KIN, id_number=ID, note=KIN
    )
    laptops.set_pins()
    meeting = laptops.open_meeting()
    laptops.members.append(asha)
    laptops.pay(meeting, len(laptops.members), How(note="for the roof"), shares=200)
    laptops.write(members.set_field, member=asha, field="language", value="sw")
    laptops.meet()
    _put_a_paper(laptops.book)
    laptops.meet()
    _begin_with_a_snapshot(laptops, monkeypatch)
    copy = make_copy(laptops.book, laptops.clock())
    (tmp_path / "carried").mkdir()
    carry_copy(copy, laptops.path, tmp_path / "carried", laptops.book.database.key)
    write_stick(laptops.tablet, tmp_path / "stick.ledgerbundle", wall_ms=laptops.clock)
    kept = laptops.keys.load(laptops.path)
    PassphraseStore(WORDS, tmp_path / "marks").save(laptops.path, kept)
    keys = {"key of the book": kept.key, "seed of the laptop": kept.seed}
    laptops.close()
    try:
        raise ValueError(f"{NAME} {PHONE}")
    except ValueError as error:
        write_report(error, lambda: tmp_path)
    (tmp_path / "server.log").write_text(log.getvalue())
    logging.getLogger().handlers[:] = before
    return tmp_path, keys


def test_no_file_shows_a_planted_secret(left_behind: tuple[Path, dict[str, bytes]]) -> None:
    folder, keys = left_behind
    wanted = {
        text: in_every_writing(text)
        for text in (NAME, "Zipporah", KIN, PHONE, PHONE[1:], ID, WORDS)
    }
    wanted |= {
        what: [secret, secret.hex().encode(), b64encode(secret).rstrip(b"=")]
        for what, secret in keys.items()
    }
    files = [file for file in folder.rglob("*") if file.is_file()]
    kinds = {file.suffix for file in files}
    assert {".daftari", ".ledgerbundle", ".key", ".db", ".log", ".txt", ".arriving"} <= kinds
    assert any(file.parent.suffix == ".papers" for file in files)
    assert any(file.parent.name == "carried" for file in files)
    for file in files:
        held = file.read_bytes()
        shown = [what for what, forms in wanted.items() if any(form in held for form in forms)]
        assert not shown, file.name


def test_the_search_finds_what_is_there(tmp_path: Path) -> None:
    for form in in_every_writing(NAME):
        assert form
    assert NAME.encode() in in_every_writing(NAME)
    assert len({*in_every_writing(NAME)}) == 5
