"""Write down what the laptops and the server of this release say to each other.

    python -m tests.databases.make_transcript

A group moves to a server, a second laptop comes, brings an entry, and both end at one log.
"""

import json
import tempfile
from pathlib import Path

from app.book.book import Book
from app.book.enrolment import enrol_device
from app.store.papers import Papers
from sync_server.application import create_application
from tests.databases.make import HERE, RELEASE
from tests.databases.transcript import Recording, write_transcript
from tests.helpers.paper_entries import put
from tests.helpers.small_book import balance, write_moves
from tests.helpers.town import Town


def main() -> None:
    folder = HERE / RELEASE
    folder.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as name, Town(Path(name)) as town:
        tell(town, folder)


def tell(town: Town, folder: Path) -> None:
    town.server.close()
    server = Recording(create_application(town.context), lambda: town.shelf.clock.ms)
    town.server, server.who = server, "first"
    hub = town.shelf.found("first")
    write_moves(hub, 10, 20)
    photo = put(hub)
    first = town.hub(hub)
    first.sync()
    card = (newcomer := town.shelf.newcomer(hub, "second")).card
    hub.write(lambda tx: enrol_device(tx, card, hub.group.founder))
    first.sync()
    told: dict[str, object] = {"photo": photo, "group": hub.group.id, "founder": hub.group.founder}
    told["devices"] = {"first": hub.group.device, "second": newcomer.group.device}
    told["first"] = _secrets(town, hub)
    told["second"] = _secrets(town, newcomer)
    (folder / "second.golden").unlink(missing_ok=True)
    newcomer.database.copy_to(folder / "second.golden")
    server.who = "second"
    second = town.connect(newcomer)
    second.sync()
    told["after"] = _standing(newcomer)
    newcomer.log_in(hub.group.founder)
    write_moves(newcomer, 400)
    second.sync()
    server.who = "first"
    first.sync()
    assert Papers(newcomer.path).held() == [photo]
    assert balance(hub) == balance(newcomer) == 435
    write_transcript(folder / "transcript.jsonl", server.said)
    text = json.dumps(told, indent=1, sort_keys=True)
    (folder / "transcript.json").write_text(text + "\n", "utf-8")


def _secrets(town: Town, book: Book) -> dict[str, str]:
    kept = town.shelf.keys.load(book.path)
    return {"book": kept.book, "key": kept.key.hex(), "seed": kept.seed.hex()}


def _standing(book: Book) -> dict[str, object]:
    checkpoint = book.checkpoint()
    assert checkpoint is not None
    return {"size": checkpoint.size, "root": checkpoint.root, "balance": balance(book)}


if __name__ == "__main__":
    main()
