"""No file that anything leaves behind shows a name, a phone, a number, words or a key in clear.

Planted secrets are looked for, in every encoding that a program might write them, in the books and
what lies beside them, copies, sticks, the server's database and log, and a report of a crash.
"""

import io
import logging
from base64 import b64encode
from pathlib import Path

import pytest

from app.book.backup import make_copy
from app.features.shell.crash import write_report
from app.operations import members
from app.operations.contributions import How
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


@pytest.fixture
def left_behind(tmp_path: Path) -> tuple[Path, dict[str, bytes]]:
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
    make_copy(laptops.book, laptops.clock())
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
    assert {".daftari", ".ledgerbundle", ".key", ".db", ".log", ".txt"} <= kinds
    for file in files:
        held = file.read_bytes()
        shown = [what for what, forms in wanted.items() if any(form in held for form in forms)]
        assert not shown, file.name


def test_the_search_finds_what_is_there(tmp_path: Path) -> None:
    for form in in_every_writing(NAME):
        assert form
    assert NAME.encode() in in_every_writing(NAME)
    assert len({*in_every_writing(NAME)}) == 5
