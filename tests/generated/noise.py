"""What happens at the table of every group: who comes, who is late, who pays by transfer.

Source: spec/domain.md section 9.1. Imports nothing of the product.
"""

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any

from tests.generated.ledger import Ledger

SEED = 20250321
COMES, RAINY, DECEMBER = 0.86, 0.74, 0.65
LATE, PROXY, PARTIAL, OVERPAID, WRONG, AGAIN = 0.09, 0.1, 0.06, 0.02, 0.005, 0.03

Deed = list[Any]


@dataclass
class PlainDay:
    """One meeting as the story tells it, and the books at its end."""

    on: str
    planned: str = ""
    roll: dict[int, str] = field(default_factory=dict)
    deeds: list[Deed] = field(default_factory=list)
    counted: int = 0
    said: list[list[Any]] = field(default_factory=list)
    again: list[list[Any]] = field(default_factory=list)
    tablet_lost: bool = False
    accounts: dict[str, int] = field(default_factory=dict)

    def do(self, *deed: Any) -> None:
        self.deeds.append(list(deed))

    def story(self) -> dict[str, Any]:
        """As it lies in the file; what says nothing is left out."""
        found = {
            "on": self.on,
            "deeds": self.deeds,
            "roll": [[no, status] for no, status in self.roll.items() if status != "present"],
            "planned": self.planned,
            "counted": self.counted,
            "said": self.said,
            "again": self.again,
            "tablet_lost": self.tablet_lost,
        }
        return {key: value for key, value in found.items() if value or key in ("on", "deeds")}


class Noise:
    """Attributes:
    members: Numbers of those who are in the group now.
    rnd: Chance. ledger: The books.
    """

    fine_late = fine_absent = 0
    rainy: Collection[int] = ()
    officers = 6  # the first numbers: they must open, count and sign

    def __init__(self, size: int, seed: int = SEED) -> None:
        self.rnd = Random(seed)
        self.members = list(range(1, size + 1))
        self.ledger = Ledger()
        self.days: list[PlainDay] = []
        self.fines: dict[int, int] = {}
        self._codes = 0

    def call(self, day: PlainDay) -> None:
        """The roll, and the fines that follow from it."""
        month = int(day.on[5:7])
        comes = DECEMBER if month == 12 else RAINY if month in self.rainy else COMES
        for no in self.members:
            status = self._status(comes)
            if no <= self.officers and status not in ("present", "late"):
                status = "late" if status == "absent" else "present"
            self.mark(day, no, status)

    def mark(self, day: PlainDay, no: int, status: str) -> None:
        fine = {"late": self.fine_late, "absent": self.fine_absent}
        before = fine.get(day.roll.get(no, ""), 0)
        self.fines[no] = self.fines.get(no, 0) + fine.get(status, 0) - before
        day.roll[no] = status

    def _status(self, comes: float) -> str:
        if self.rnd.random() < comes:
            return "late" if self.rnd.random() < LATE else "present"
        if self.rnd.random() < PROXY:
            return "proxy"
        return self.rnd.choice(("excused", "excused", "absent"))

    def here(self, day: PlainDay) -> list[int]:
        """Who is at the table, or has somebody there."""
        return [no for no, status in day.roll.items() if status in ("present", "late", "proxy")]

    def chance(self, part: float) -> bool:
        return self.rnd.random() < part

    def code(self, prefix: str = "UTR") -> str:
        """Of a transfer, never the same twice."""
        self._codes += 1
        return f"{prefix}{self.rnd.randrange(10**6):06}{self._codes:05}"

    def receive(self, day: PlainDay, minor: int, method: str, code: str) -> None:
        """Money comes: notes into the box, the rest waits until the provider has spoken."""
        if method == "cash":
            self.ledger.put("1010", minor)
        else:
            self.ledger.put("1210", minor, code)

    def write_again(self, day: PlainDay) -> None:
        """The last row is written on the secretary's tablet too; "twice": he paid both times."""
        row = day.deeds[-1]
        answer = self.rnd.choice(("once", "once", "once", "twice"))
        day.again.append([row, answer])
        if answer == "twice":  # nobody knows what for: his money ahead
            _, no, amounts, *_ = row
            self.ledger.put("1010", sum(amounts.values()))
            self.ledger.put("2020", -sum(amounts.values()), no)

    def confirm(self, day: PlainDay, into: str) -> None:
        """In the evening everything that waits turns out to have come."""
        for code, minor in self.ledger.owners("1210").items():
            self.ledger.put("1210", -minor, code)
            self.ledger.put(into, minor)
            day.said.append([code])

    def end(self, day: PlainDay) -> None:
        """Nothing is below zero that cannot be, and the books are written down."""
        for place in ("1010", "1100", "1250"):
            assert self.ledger.whole(place) >= 0, (day.on, place, self.ledger.whole(place))
        day.accounts = self.ledger.accounts()
        self.days.append(day)


def names(text: str) -> list[str]:
    """Names between strokes."""
    return [name.strip() for name in text.split("|")]


def people(
    named: Sequence[str], phones: str, *, shared: tuple[int, int], keys: int = 3
) -> list[dict[str, Any]]:
    """Members with their offices: treasurer, chair, secretary, and who has a key.

    Args:
        phones: Beginning of their numbers. shared: Two that have one telephone.
    """
    offices = [["treasurer", "admin"], ["chair"], ["secretary"], *[["key_holder"]] * keys]
    return [
        {
            "no": no,
            "name": name,
            "turn": no,
            "phone": f"{phones}{shared[0] if no in shared else no:02}",
            "roles": offices[no - 1] if no <= len(offices) else [],
            "key": no - 3 if 3 < no <= 3 + keys else 0,
        }
        for no, name in enumerate(named, 1)
    ]


def as_text(year: dict[str, Any]) -> str:
    """The file of a story: readable, a deed a line."""
    head = {key: value for key, value in year.items() if key != "days"}
    lines = [json.dumps(head, ensure_ascii=False, indent=1)[:-2] + ",", ' "days": [']
    for at, day in enumerate(year["days"]):
        rest = {key: value for key, value in day.items() if key != "deeds"}
        start = json.dumps(rest, ensure_ascii=False)[:-1]
        deeds = ",\n   ".join(_row(deed) for deed in day["deeds"])
        end = "" if at == len(year["days"]) - 1 else ","
        lines.append(f'  {start}, "deeds": [\n   {deeds}]}}{end}')
    return "\n".join([*lines, " ]", "}", ""])


def _row(deed: Iterable[Any]) -> str:
    return json.dumps(deed, ensure_ascii=False)
