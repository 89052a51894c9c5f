"""Who is in the room: told to the program that opened the server, and to nobody else."""

import io
import json
import threading

from sync_server import presence
from sync_server.context import Context
from sync_server.presence import KEPT, PREFIX, Presence
from tests.sync_server.laptops import Laptop, Office


def test_a_laptop_that_asked_is_heard_and_one_that_listens_is_here(
    office: Office, amina: Laptop, context: Context
) -> None:
    context.presence = Presence()
    office.get(amina, "log")
    assert context.presence.told() == {amina.group: {amina.id: [context.now_ms(), 0]}}
    with context.presence.staying(amina.group, amina.id):
        assert context.presence.told()[amina.group][amina.id][1] == 1
        with context.presence.staying(amina.group, amina.id):
            pass
        assert context.presence.told()[amina.group][amina.id][1] == 1
    assert context.presence.told()[amina.group][amina.id][1] == 0


def test_a_stranger_is_not_heard_and_the_memory_is_bounded(
    office: Office, amina: Laptop, context: Context
) -> None:
    context.presence = Presence()
    office.client.get(f"/v1/groups/{amina.group}/log", headers={"Authorization": "Bearer x"})
    assert context.presence.told() == {}
    for n in range(KEPT + 5):
        context.presence.hear("g", str(n), n)
    assert len(context.presence.told()["g"]) == KEPT


def test_only_what_changed_is_told() -> None:
    said, there, turns = io.StringIO(), Presence(), iter([False, False, False, True])

    class Ended(threading.Event):
        def wait(self, timeout: float | None = None) -> bool:
            return next(turns)

    there.hear("g", "d", 5)
    there.tell(said, Ended())
    assert (
        said.getvalue() == PREFIX + json.dumps({"g": {"d": [5, 0]}}, separators=(",", ":")) + "\n"
    )
    closed = io.StringIO()
    closed.close()
    turns = iter([False])
    there.tell(closed, Ended())  # the parent is gone
    assert presence.TELL_EVERY_S > 0
