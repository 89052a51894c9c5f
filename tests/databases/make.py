"""Write the golden files of this release.

    python -m tests.databases.make

Until the first release a fact may gain a field, and these files are made anew; afterwards a new
release adds a folder of its own and leaves the others alone.
"""

import json
import shutil
import tempfile
from itertools import takewhile
from pathlib import Path

from app.book.group_keys import group_key
from app.core.frames import compress, encode_frames, encode_log
from app.sync.stick import Known, pack
from tests.helpers.small_book import Shelf, balance, write_moves
from tests.sync.test_rehoming import pay

HERE = Path(__file__).parent
RELEASE = "0.1.0"


def main() -> None:
    folder = HERE / RELEASE
    folder.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        shelf = Shelf(Path(name))
        hub = shelf.found("umoja")
        tablet = shelf.join(hub, "tablet")
        write_moves(hub, 10, 20, 30)
        pay(hub, "ali")
        write_moves(tablet, 400)
        pay(tablet, "ali", 700)
        hub.import_frames(tablet.outgoing())
        write_moves(hub, 5_000)
        records, checkpoint = hub.numbered(0, 1_000), hub.checkpoint()
        assert checkpoint is not None
        bundle, _ = pack(hub, shelf.clock(), Known())
        with hub.database.reading() as conn:
            shared = group_key(conn)
        written = {
            "release": RELEASE,
            "group": hub.group.id,
            "group_key": shared.hex(),
            "sequencer_seed": bytes(hub.keys.sequencer).hex(),
            "size": checkpoint.size,
            "root": checkpoint.root,
            "epoch": checkpoint.epoch,
            "sig": checkpoint.sig,
            "balance": balance(hub),
            "vector": hub.vector(),
        }
        # What comes after the sequencer's first word names it, and that is new at every numbering.
        frames = (one.frame for one in records)
        own = list(takewhile(lambda frame: b'"t":"sys.' not in frame.body, frames))
        (folder / "umoja.ledgerbundle").write_bytes(bundle)
        (folder / "push.frames").write_bytes(compress(encode_frames(own)))
        (folder / "log.frames").write_bytes(compress(encode_log(records)))
        (folder / "log-heads.frames").write_bytes(compress(encode_log(records, heads_only=True)))
        snapshot = hub.snapshot()
        written["snapshot"], written["fold"] = snapshot.content, snapshot.fold
        (folder / "umoja.snapshot").write_bytes(snapshot.packed)
        path, secrets = hub.path, shelf.keys.load(hub.path)
        shelf.close()
        shutil.copy(
            path, folder / "umoja.golden"
        )  # no book with an ending of its own is ever committed
        written["book"], written["key"] = secrets.book, secrets.key.hex()
        written["seed"] = secrets.seed.hex()
        text = json.dumps(written, indent=1, sort_keys=True)
        (folder / "umoja.json").write_text(text + "\n", "utf-8")


if __name__ == "__main__":
    main()
