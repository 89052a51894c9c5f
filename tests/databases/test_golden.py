"""Every release reads what every release before it wrote, to the last byte of the log."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from nacl.signing import SigningKey

from app.book.book import Book
from app.book.snapshot import unpack
from app.book.starting import Origin
from app.book.verify import verify_database
from app.core.bundle import read_bundle
from app.core.checkpoints import Checkpoint
from app.core.errors import Refused
from app.core.events.envelope import open_frame
from app.core.frames import decode_frames, decode_log, decompress
from app.core.roster import ROSTER_TYPES
from app.core.sequencer import Sequencer
from app.core.tree import root_of
from app.sync.stick import take_in
from app.system.vault import Secrets
from tests.helpers.memory_log import MemoryLog
from tests.helpers.small_book import SMALL, Shelf, balance, write_moves

HERE = Path(__file__).parent
RELEASES = sorted(path for path in HERE.iterdir() if (path / "umoja.json").exists())


@pytest.fixture(params=RELEASES, ids=lambda path: path.name)
def release(request: pytest.FixtureRequest) -> Path:
    path: Path = request.param
    return path


def written(release: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((release / "umoja.json").read_text("utf-8"))
    return found


def test_a_page_of_the_log_gives_the_signed_tree(release: Path) -> None:
    told = written(release)
    whole = decode_log(decompress((release / "log.frames").read_bytes()))
    heads = decode_log(decompress((release / "log-heads.frames").read_bytes()))
    assert [one.seq for one in whole] == list(range(1, told["size"] + 1))
    assert root_of([bytes.fromhex(one.frame.hash) for one in whole]).hex() == told["root"]
    assert [one.frame.body for one in heads] == [one.frame.body for one in whole]
    for one in whole:
        assert open_frame(one.frame).payload is not None


def test_a_push_is_numbered_as_it_was_then(release: Path) -> None:
    told = written(release)
    store = MemoryLog(told["group"])
    frames = decode_frames(decompress((release / "push.frames").read_bytes()))
    key = SigningKey(bytes.fromhex(told["sequencer_seed"]))
    admission = Sequencer(store, key).admit(frames, 1_790_000_000_000)
    assert not (admission.rejected or admission.quarantined or admission.parked)
    whole = decode_log(decompress((release / "log.frames").read_bytes()))
    said = [entry.event.type for entry in store.entries]
    assert said == [open_frame(one.frame).type for one in whole[: len(said)]]
    assert said[-1] == "sys.case.opened"


def test_a_stick_makes_the_book(release: Path, tmp_path: Path) -> None:
    told, shelf = written(release), Shelf(tmp_path)
    data = (release / "umoja.ledgerbundle").read_bytes()
    bundle = read_bundle(data, group=told["group"], group_key=bytes.fromhex(told["group_key"]))
    book = Book.join(
        tmp_path / "again.daftari",
        shelf.keys,
        group=told["group"],
        label="again",
        wall_ms=shelf.clock,
        projections=SMALL,
    )
    assert take_in(book, bundle).is_complete
    assert book.checkpoint() == Checkpoint(
        group=told["group"],
        epoch=told["epoch"],
        size=told["size"],
        root=told["root"],
        sig=told["sig"],
    )
    assert (balance(book), book.vector()) == (told["balance"], told["vector"])
    book.close()


def test_a_snapshot_is_read_and_begins_a_book_of_its_own_release(
    release: Path, tmp_path: Path
) -> None:
    told, shelf = written(release), Shelf(tmp_path)
    opened = unpack((release / "umoja.snapshot").read_bytes(), content=told["snapshot"])
    assert (opened.contents.seq, opened.contents.fold) == (told["size"], told["fold"])
    log = decode_log(decompress((release / "log.frames").read_bytes()))
    control = [one for one in log if open_frame(one.frame).type in ROSTER_TYPES]
    book = Book.join(
        tmp_path / "begun.daftari",
        shelf.keys,
        group=told["group"],
        label="begun",
        wall_ms=shelf.clock,
        projections=SMALL,
    )
    origin = Origin(seq=told["size"], content=told["snapshot"], fold=told["fold"], maker="")
    if book.fold() == told["fold"]:
        book.start(opened, origin, control)
        assert (balance(book), book.vector()) == (told["balance"], told["vector"])
    else:
        with pytest.raises(Refused, match=r"snapshot\.other_fold"):
            book.start(opened, origin, control)
    book.close()


def test_a_book_opens_is_whole_and_goes_on(release: Path, tmp_path: Path) -> None:
    told, shelf = written(release), Shelf(tmp_path)
    shutil.copy(release / "umoja.golden", tmp_path / "umoja.daftari")
    secrets = Secrets(
        book=told["book"], key=bytes.fromhex(told["key"]), seed=bytes.fromhex(told["seed"])
    )
    shelf.keys.save(tmp_path / "umoja.daftari", secrets)
    book = shelf.open("umoja")
    assert list(verify_database(book.database, SMALL)) == []
    assert (book.cursor()[1], balance(book)) == (told["size"], told["balance"])
    write_moves(book, 3)
    assert balance(book) == told["balance"] + 3
    shelf.close()
