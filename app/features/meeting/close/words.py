"""The words of the last step: lines to read out, who owes what for what, who signs as what."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.core.accounts import MONEY_ACCOUNTS
from app.core.expected import BOXES
from app.core.locales.amounts import format_money
from app.features.meeting.close.facts import CloseFacts, Debt, Place
from app.features.meeting.parts.counting import COUNTING
from app.features.meeting.parts.naming import spoken
from app.features.meeting.parts.vote_words import result_line
from app.projections.outgoings import Outgoing
from app.ui.figures import Figures

DECIDED_SHOWN = 3


@dataclass(frozen=True, slots=True)
class ReadLine:
    """One line to read out; `small` follows the words in smaller print."""

    icon: str
    text: str
    amount: str
    small: str = ""


def lines_of(facts: CloseFacts, figures: Figures) -> tuple[ReadLine, ...]:
    """What is read out, in the order of the meeting."""
    translate, totals = QCoreApplication.translate, facts.out.totals
    money = figures.money
    apologies = ""
    if totals.excused:
        apologies = COUNTING.apologies(totals.excused)
    here = translate("CloseWords", "People here")
    lines = [ReadLine("users-three", here, figures.count(totals.present), apologies)]
    small = ""
    if totals.electronic:
        small = translate("CloseWords", "cash {cash} + phone and bank {electronic}").format(
            cash=money(totals.cash), electronic=money(totals.electronic)
        )
    collected = translate("CloseWords", "Collected")
    lines.append(ReadLine("arrow-down-left", collected, money(totals.collected), small))
    for given in facts.out.lent:
        text = translate("CloseWords", "New loan: {name}")
        name = facts.names.get(given.member, "")
        lines.append(
            ReadLine("hand-coins", text.format(name=spoken(name)), money(-given.handed_over))
        )
    lines += [_paid(one, facts, figures) for one in facts.out.paid if one.kind != "expense"]
    spent = [one for one in facts.out.paid if one.kind == "expense"]
    if spent:
        minor = -sum(one.minor for one in spent)
        what = figures.names(one.words for one in spent)
        expenses = translate("CloseWords", "Expenses")
        lines.append(ReadLine("receipt", expenses, money(minor), what))
    for found in facts.out.differences:
        text = translate("CloseWords", "Difference written down")
        amount = format_money(found.minor, figures.currency, figures.language, sign=True)
        lines.append(ReadLine("scales", text, amount, found.reason))
    decided = _decided(facts, figures)
    more = len(decided) - DECIDED_SHOWN
    if more > 1:  # a single one takes no more room than saying so
        decided[DECIDED_SHOWN:] = [ReadLine("note-pencil", COUNTING.more_decisions(more), "")]
    return (*lines, *decided)


def _decided(facts: CloseFacts, figures: Figures) -> list[ReadLine]:
    """Votes, draws and choices: what the members take home besides the money."""
    translate, decided = QCoreApplication.translate, facts.decided
    lines = []
    for vote in decided.votes:
        icon = "check-circle" if vote.is_carried else "x-circle"
        lines.append(ReadLine(icon, vote.put.text, "", result_line(vote, figures)))
    for drawn in decided.drawn:
        text = translate("CloseWords", "Drawn: {names}")
        if not drawn.turn:
            text = translate("CloseWords", "Order of the turns, drawn: {names}")
        names = figures.names(facts.names.get(one, "") for one in drawn.members)
        lines.append(ReadLine("arrows-clockwise", text.format(names=names), ""))
    for member in decided.chosen:
        text = translate("CloseWords", "Chosen for the loan: {name}")
        name = spoken(facts.names.get(member, ""))
        lines.append(ReadLine("hand-coins", text.format(name=name), ""))
    return lines


def _paid(one: Outgoing, facts: CloseFacts, figures: Figures) -> ReadLine:
    translate, name = QCoreApplication.translate, facts.names.get(one.member, "")
    if one.kind in ("turn", "seat"):
        text = translate("CloseWords", "Turn: {name}").format(name=spoken(name))
        return ReadLine("arrows-clockwise", text, figures.money(-one.minor))
    if one.kind == "seat_in":
        text = translate("CloseWords", "Brought for a seat: {name}").format(name=spoken(name))
        return ReadLine("arrows-clockwise", text, figures.money(one.minor))
    if one.kind == "debt_in":
        text = translate("CloseWords", "Debt paid: {name}").format(name=spoken(name))
        return ReadLine("hand-coins", text, figures.money(one.minor))
    if one.kind == "welfare":
        text = translate("CloseWords", "Welfare help: {name}").format(name=spoken(name))
        return ReadLine("hand-heart", text, figures.money(-one.minor), one.words)
    if one.kind in ("share", "shares_back", "savings_back", "advance_back", "dividend", "exit"):
        text = {
            "share": translate("CloseWords", "Share-out: {name}"),
            "shares_back": translate("CloseWords", "Shares given back: {name}"),
            "savings_back": translate("CloseWords", "Savings given back: {name}"),
            "advance_back": translate("CloseWords", "Advance given back: {name}"),
            "dividend": translate("CloseWords", "Dividend: {name}"),
            "exit": translate("CloseWords", "Leaves the group: {name}"),
        }[one.kind]
        return ReadLine("hand-coins", text.format(name=spoken(name)), figures.money(-one.minor))
    if one.kind == "deposit":
        came = one.to_account in MONEY_ACCOUNTS
        text = translate("CloseWords", "Deposit: {name}").format(name=spoken(name))
        return ReadLine("swap", text, figures.money(one.minor if came else -one.minor))
    if one.kind == "lender":
        came = one.to_account in MONEY_ACCOUNTS
        text = (
            translate("CloseWords", "Loan to the group")
            if came
            else translate("CloseWords", "Paid to the lender")
        )
        return ReadLine("swap", text, figures.money(one.minor if came else -one.minor), one.words)
    text = translate("CloseWords", "Money moved")
    return ReadLine("swap", text, figures.money(one.minor), one.words)


def kind_name(kind: str) -> str:
    """The word for a column of the collect grid."""
    translate = QCoreApplication.translate
    return {
        "shares": translate("CloseWords", "shares"),
        "savings": translate("CloseWords", "savings"),
        "welfare": translate("CloseWords", "welfare"),
        **dict.fromkeys(("turn", *BOXES), translate("CloseWords", "turn")),
        "fine": translate("CloseWords", "fine"),
        "loan": translate("CloseWords", "loan"),
        "registration": translate("CloseWords", "registration"),
    }.get(kind, kind)


def debt_words(debt: Debt) -> str:
    """Why somebody still owes: "absent: shares, turn, loan", "loan, 14 days late"."""
    translate = QCoreApplication.translate
    if debt.kinds == ("loan",) and debt.is_partly:
        return translate("CloseWords", "part of the loan is paid")
    comma = "، " if _is_persian() else ", "
    kinds = comma.join(kind_name(kind) for kind in debt.kinds)
    if debt.is_away:
        return translate("CloseWords", "absent: {kinds}").format(kinds=kinds)
    if debt.days_late:
        late = COUNTING.days_late(debt.days_late)
        return f"{kinds}{comma}{late}"
    return kinds


def _is_persian() -> bool:
    return "\u0600" <= QCoreApplication.translate("CloseWords", "shares")[:1] <= "\u06ff"


def role_name(place: Place, figures: Figures) -> str:
    """As what somebody signs."""
    translate = QCoreApplication.translate
    if place.role == "treasurer":
        return translate("CloseWords", "Treasurer")
    if place.role == "chair":
        return translate("CloseWords", "Chairperson")
    return translate("CloseWords", "Key {number}").format(number=figures.count(place.key))
