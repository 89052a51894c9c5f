"""Two laptops gave out what was there once: the fund is below zero until somebody says what
happened.

Both papers are signed, so both entries count, and the box shows what is missing; nothing can be
given out of it until then. What only says what is so (a difference of a count, a reversal, an
answer, balances brought forward) is not asked about. Of an entry that stands there twice it is
asked whether it was handed over at all, and not besides.

Source: spec/sync.md class 4; spec/domain.md INV-14.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

import msgspec

from app.core.accounts import BANK, CASH_LOAN, CASH_SOCIAL, MOBILE
from app.core.cases import (
    FUND_NEGATIVE,
    PAID_TWICE,
    SEAT_TWICE,
    TURN_TWICE,
    CaseOpened,
    Op,
    Resolved,
    Slip,
    case_id,
)
from app.core.events.envelope import Event
from app.core.ledger import Line
from app.core.rules.index import Index, Mark, has_seen, mark_of
from app.core.rules.loan_cases import loan_case
from app.core.rules.same_payment import slip_of

RULE = "fund_negative"
VERSION = 1
_FUND = "fund"  # "account currency" -> balance, then the last money out of each laptop
_FUNDS = frozenset((CASH_LOAN, CASH_SOCIAL, BANK, MOBILE))
GIVING = frozenset(
    """advance.refunded cost.recorded cost.settled deposit.moved dividend.paid expense.paid
    external_loan.repaid investment.bought loan.given loan.rescheduled member.settled money.moved
    payout.paid savings.withdrawn shareout.paid shares.cancelled turn.paid welfare.paid""".split()
)
_TWICE = (TURN_TWICE, SEAT_TWICE, *PAID_TWICE)

_encode = msgspec.json.encode


class _Out(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """Money that left the fund."""

    mark: Mark
    slip: Slip


_decode = msgspec.json.Decoder(_Out).decode


def keys(event: Event) -> Iterable[tuple[str, str]]:
    return [(_FUND, fund) for fund in changes(event.lines)]


def find(
    event: Event, index: Index, found: tuple[CaseOpened | Resolved, ...]
) -> tuple[CaseOpened, ...]:
    """Whether money was given out that another laptop had handed out already."""
    if event.type not in GIVING or any(_is_asked_or_void(event, one) for one in found):
        return ()
    return tuple(_cases(event, index))


def _is_asked_or_void(event: Event, finding: CaseOpened | Resolved) -> bool:
    if isinstance(finding, CaseOpened):
        return finding.kind in _TWICE
    return any(op.op in ("void", "void_decision") and op.event == event.id for op in finding.ops)


def observe(event: Event, index: Index) -> None:
    for fund, minor in changes(event.lines).items():
        before, *texts = index.get(_FUND, fund) or ("0",)
        if minor < 0:
            others = (text for text in texts if _decode(text).mark.device != event.device)
            mine = _Out(mark=mark_of(event), slip=slip_of(event))
            texts = [*others, _encode(mine).decode()]
        index.put(_FUND, fund, (str(int(before) + minor), *texts))


def _cases(event: Event, index: Index) -> Iterator[CaseOpened]:
    """One question for each fund; its operation names the fund, nothing is held."""
    for fund, minor in changes(event.lines).items():
        before, outs = _read(fund, index)
        missing = min(-minor, -(before + minor))
        unseen = [one.slip for one in outs if not has_seen(event, one.mark, index)]
        if minor < 0 < missing and unseen:
            asked = loan_case(
                event,
                rule=RULE,
                version=VERSION,
                kind=FUND_NEGATIVE,
                slips=(unseen[-1], slip_of(event)),
                amount=missing,
            )
            account, currency = fund.split(" ")
            lacks = Op(
                op="lacks", event=event.id, account=account, minor=missing, currency=currency
            )
            name = case_id(RULE, FUND_NEGATIVE, *asked.subjects, fund)
            yield replace(asked, case=name, currency=currency, ops=(lacks,))


def _read(fund: str, index: Index) -> tuple[int, list[_Out]]:
    minor, *outs = index.get(_FUND, fund) or ("0",)
    return int(minor), [_decode(one) for one in outs]


def changes(lines: Iterable[Line]) -> dict[str, int]:
    """What lines put into each fund, negative when they take out."""
    sums: dict[str, int] = {}
    for line in lines:
        if line.account in _FUNDS:
            fund = f"{line.account} {line.currency}"
            sums[fund] = sums.get(fund, 0) + line.minor
    return sums
