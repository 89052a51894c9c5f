"""A loan written off on two laptops: the first stands, the second has no effect.

Source: spec/domain.md INV-32; spec/sync.md section 2.2 (of two decisions the first wins).
"""

from app.core.cases import CaseOpened, Op, Resolved
from app.core.events.envelope import Event
from app.core.ledger import reversed_lines
from app.core.loan_losses import LoanWrittenOff
from app.core.rules.index import Index
from app.core.rules.loan_memory import WRITTEN_OFF, counted, facts_of

RULE = "written_off_once"
VERSION = 1


def find(
    event: Event, index: Index, found: tuple[CaseOpened | Resolved, ...]
) -> tuple[Resolved, ...]:
    """Void a second write-off."""
    del found
    if not isinstance(event.payload, LoanWrittenOff):
        return ()
    facts = counted(facts_of(event.payload.loan, index))
    first = next((one for one in facts if one.kind == WRITTEN_OFF), None)
    if first is None:
        return ()
    return (
        Resolved(
            rule=RULE,
            rules_version=VERSION,
            kind="superseded",
            subjects=(first.mark.event, event.id),
            ops=(Op(op="void_decision", event=event.id),),
            post=reversed_lines(event.lines),
        ),
    )
