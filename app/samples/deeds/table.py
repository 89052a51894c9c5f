"""The table of a meeting: who is who, which box is which, what was written last."""

from dataclasses import dataclass, field

from app.book.transaction import Tx
from app.projections import officers


@dataclass(kw_only=True)
class Table:
    """What deeds of one story share.

    Attributes:
        members: Ids by number. boxes, loans, rounds: Ids by the names of the story.
        meeting: The one that is open; "" between meetings. on: Its civil day.
        last: The entry that was written last. lot: The draw that was held last.
    """

    members: dict[int, str]
    boxes: dict[str, str] = field(default_factory=dict)
    loans: dict[str, str] = field(default_factory=dict)
    meeting: str = ""
    on: str = ""
    last: str = ""
    lot: str = ""

    def ids(self, numbers: tuple[int, ...]) -> tuple[str, ...]:
        return tuple(self.members[no] for no in numbers)

    def officers(self, tx: Tx, *, but: str = "") -> tuple[str, ...]:
        """Everybody whose PIN may allow something, but one."""
        held = officers.all_roles(tx.conn)
        return tuple(one for one, roles in held.items() if roles and one not in (but, tx.actor))
