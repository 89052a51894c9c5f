"""Today's tasks about late money: the ladder applied to the arrears list."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection

from app.core.risk.ladder import BROKEN_PROMISE, step_today
from app.projections.ageing import LOAN, Late, arrears_list
from app.projections.contacts import Contact, contacts_since

REACHED = frozenset({"reached", "promised", "disputes", "refuses"})  # somebody was spoken to


@dataclass(frozen=True, slots=True, kw_only=True)
class CollectionTask:
    """One thing to do today.

    Attributes:
        step: A rung of the ladder or "broken_promise".
        late: The line of the arrears list that it is about.
    """

    step: str
    late: Late


def tasks_today(conn: Connection, on: str) -> tuple[CollectionTask, ...]:
    """What is to be done on the civil day: broken promises first, then as the arrears list."""
    return tasks_of(conn, arrears_list(conn, on))


def tasks_of(conn: Connection, late: Iterable[Late]) -> tuple[CollectionTask, ...]:
    """The same for a list that was read already."""
    lines = tuple(late)
    oldest = min((line.due_on for line in lines), default="")
    spoken: dict[tuple[str, str], list[Contact]] = {}
    for contact in contacts_since(conn, oldest) if lines else ():
        spoken.setdefault((contact.member, contact.loan), []).append(contact)
    found: dict[tuple[str, str], CollectionTask] = {}
    for line in lines:
        about = (line.member, line.loan)
        step = _step(line, spoken.get(about, []))
        if step and about not in found:  # one visit is for all dues of a member
            found[about] = CollectionTask(step=step, late=line)
    return tuple(sorted(found.values(), key=lambda task: task.step != BROKEN_PROMISE))


def _step(line: Late, contacts: list[Contact]) -> str:
    promised = line.promise
    return step_today(
        line.days,
        is_loan=line.kind == LOAN,
        has_guarantors=bool(line.guarantors),
        done={contact.step for contact in contacts if contact.on >= line.due_on},
        promise=promised.state if promised else "",
        spoke_since=promised is not None
        and any(c.on > promised.promise.by and c.result in REACHED for c in contacts),
        hardship=line.hardship,
    )
