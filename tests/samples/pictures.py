"""The figures behind the pictures of the design, read where they are written down."""

import re
from dataclasses import dataclass

from tests.helpers.shared import shared

SHARE, WELFARE, TURN = 200, 100, 300
_ROW = re.compile(
    r"\[(\d+),'([^']+)',(\d+),(\d+),(\d+),(\d+),(\d+),(\d+),'(\w+)',(.*?),(\d+),(\d+)\]"
)
_USUAL = re.compile(r"USUAL=\{([^}]*)\}")


@dataclass(frozen=True, slots=True)
class Today:
    """A member at meeting 18, in whole shillings; `saved` shares and `loan` before it."""

    no: int
    name: str
    shares: int
    welfare: int
    turn: int
    fine: int
    loan_paid: int
    loan_due: int
    method: str
    code: str
    saved: int
    loan: int
    usual: int

    @property
    def total(self) -> int:
        return self.shares * SHARE + self.welfare + self.turn + self.fine + self.loan_paid


def members_of_the_pictures() -> list[Today]:
    text = shared("ux/sample_data.mjs").read_text("utf-8")
    found = _USUAL.search(text)
    assert found
    usual = {int(no): int(many) for no, many in re.findall(r"(\d+):(\d+)", found[1])}
    people = []
    for no, name, sh, w, t, fine, paid, due, method, code, saved, loan in _ROW.findall(
        re.sub(r",\s+", ",", text)
    ):
        shares = int(sh)
        people.append(
            Today(
                int(no),
                name,
                shares,
                int(w),
                int(t),
                int(fine),
                int(paid),
                int(due),
                method,
                "" if code == "null" else code.strip("'"),
                int(saved),
                int(loan),
                usual.get(int(no), shares or 4),
            )
        )
    assert len(people) == 20
    return people
