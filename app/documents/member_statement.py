"""Member statement: the passbook of one member on A4, signed, with a code to check it by."""

from app.core.locales import format_percent
from app.documents.parts import footer, letterhead, paid_by, signatures, watermark
from app.documents.passbook_facts import PassbookLine, StatementFacts
from app.documents.rotation_block import round_block
from app.documents.sheet import (
    Block,
    Box,
    Boxes,
    Cell,
    Column,
    Fact,
    KeyValues,
    Sheet,
    SideBySide,
    Size,
    Stamps,
    Table,
)
from app.documents.wording import Locale, Texts, Wording

CODE = "member_statement"


def sheet_of(facts: StatementFacts, texts: Texts, locale: Locale, size: Size = "A4") -> Sheet:
    """Put the statement into the reader's words."""
    say = Wording(texts, locale)
    title = say.say("statement_title")
    blocks: list[Block] = [
        letterhead(say, facts.group, title, _period(say, facts)),
        _figures(say, facts),
        _passbook(say, facts),
        SideBySide(blocks=(_loan(say, facts), _group(say, facts))),
        *_rounds(say, facts),
        signatures(say, facts.signers),
    ]
    return Sheet(
        code=CODE,
        title=f"{title} {facts.member_no}",
        lang=locale.lang,
        rtl=say.rtl,
        size=size,
        blocks=tuple(blocks),
        footer=footer(
            say,
            facts.group,
            facts.printing,
            kind=CODE,
            subject=facts.member,
            totals=totals_of(facts),
            lines=tuple(
                say.say(
                    "unchecked",
                    method=say.say(f"method_{method}"),
                    days=say.say("list_comma").join(say.day(day) for day in days),
                )
                for method, days in facts.unchecked
            ),
        ),
        watermark=watermark(say, facts.printing),
    )


def totals_of(facts: StatementFacts) -> tuple[int, ...]:
    """The amounts under the check code: savings, welfare, turn, fines, loan paid, loan left."""
    lines = facts.lines
    return (
        facts.savings,
        sum(line.welfare for line in lines),
        sum(line.turn for line in lines),
        sum(line.fines for line in lines),
        sum(line.loan_paid for line in lines),
        facts.loan_left,
    )


def _period(say: Wording, facts: StatementFacts) -> tuple[str, ...]:
    if not facts.lines:
        return (say.say("statement_cycle", cycle=say.number(facts.cycle)),) if facts.cycle else ()
    first, last = facts.lines[0], facts.lines[-1]
    span = say.say("days", first=say.day(first.on), last=say.day(last.on))
    other = say.other_day(first.on)
    return (
        say.say(
            "statement_meetings" if facts.cycle else "statement_span",
            cycle=say.number(facts.cycle),
            first=say.number(first.no),
            last=say.number(last.no),
        ),
        span,
        say.say("days", first=other, last=say.other_day(last.on)) if other else "",
    )


def _figures(say: Wording, facts: StatementFacts) -> Boxes:
    worth = say.whole(facts.group_box.share_worth)
    return Boxes(
        boxes=(
            Box(
                label=say.say("member_no", number=say.number(facts.member_no)),
                value=say.person(facts.member_name),
                note=say.masked_phone(facts.phone),
            ),
            Box(
                label=say.count("savings_of_shares", facts.shares),
                value=say.money(facts.savings),
                note=say.unit,
            ),
            Box(label=say.say("loan_left"), value=say.money(facts.loan_left), note=say.unit),
            Box(
                label=say.say("worth_today"),
                value=say.whole(facts.worth),
                note=say.count("shares_at", facts.shares, unit=say.unit, worth=worth),
            ),
        )
    )


def _passbook(say: Wording, facts: StatementFacts) -> Table:
    columns = (
        Column(title=say.say("col_no"), kind="number"),
        Column(title=say.say("col_meeting"), kind="date"),
        Column(title=say.say("col_stamps"), kind="stamps", opens_group=True),
        Column(title=say.say("col_shares"), kind="money"),
        Column(title=say.say("col_savings"), kind="money"),
        Column(title=say.say("col_welfare"), kind="money", opens_group=True),
        Column(title=say.say("col_turn"), kind="money"),
        Column(title=say.say("col_fines"), kind="money"),
        Column(title=say.say("col_loan_paid"), kind="money", opens_group=True),
        Column(title=say.say("col_loan_left"), kind="money"),
        Column(title=say.say("col_paid_by"), kind="text"),
    )
    savings, welfare, turn, fines, loan_paid, loan_left = totals_of(facts)
    totals = (
        Cell(),
        Cell(text=say.say("total_unit", unit=say.unit)),
        Cell(text=say.number(facts.shares)),
        Cell(),
        *(Cell(text=say.due(minor)) for minor in (savings, welfare, turn, fines)),
        *(Cell(text=say.due(minor)) for minor in (loan_paid, loan_left)),
        Cell(),
    )
    lines = tuple(_passbook_line(say, line, facts.stamps_max) for line in facts.lines)
    return Table(
        columns=columns,
        rows=(*_opening(say, facts), *lines),
        totals=totals,
        low_head=any(line.receipts for line in facts.lines),
    )


def _opening(say: Wording, facts: StatementFacts) -> tuple[tuple[Cell, ...], ...]:
    """What the book already held before the first line, if anything."""
    if not facts.brought_forward:
        return ()
    cells = [Cell()] * 11
    cells[1] = Cell(text=say.say("brought_forward"))
    cells[4] = Cell(text=say.money(facts.brought_forward), strong=True)
    return (tuple(cells),)


def _rounds(say: Wording, facts: StatementFacts) -> tuple[SideBySide, ...]:
    """Two rounds beside each other."""
    found = [round_block(say, one) for one in facts.rounds]
    pairs = (tuple(found[at : at + 2]) for at in range(0, len(found), 2))
    return tuple(SideBySide(blocks=pair) for pair in pairs)


def _passbook_line(say: Wording, line: PassbookLine, stamps_max: int) -> tuple[Cell, ...]:
    turn = Cell(text=say.due(line.turn))
    if line.turn_got:
        turn = Cell(text=say.say("turn_got", amount=say.money(line.turn_got)), strong=True)
    loan = Cell(text=say.due(line.loan_paid))
    if line.loan_given:
        loan = Cell(text=say.say("loan_lent", amount=say.money(line.loan_given)), strong=True)
    return (
        Cell(text=say.number(line.no)),
        Cell(text=say.day(line.on)),
        Cell(stamps=Stamps(filled=line.stamps, boxes=max(stamps_max, line.stamps))),
        Cell(text=say.due(line.shares)),
        Cell(text=say.due(line.savings), strong=True),
        Cell(text=say.due(line.welfare)),
        turn,
        Cell(text=say.due(line.fines)),
        loan,
        Cell(text=say.due(line.loan_left), strong=True),
        Cell(text=_paid_by(say, line)),
    )


def _paid_by(say: Wording, line: PassbookLine) -> str:
    """How, and beside notes the numbers of their receipts: narrower than a column of their own."""
    if not line.receipts:
        return paid_by(say, line.methods) if line.methods else say.say("nothing_paid")
    numbers = say.say("list_comma").join(map(say.code, line.receipts))
    cash = say.say("cash_receipt", method=paid_by(say, ("cash",)), numbers=numbers)
    other = tuple(one for one in line.methods if one != "cash")
    return " + ".join((cash, paid_by(say, other))) if other else cash


def _loan(say: Wording, facts: StatementFacts) -> KeyValues:
    loan = facts.loan
    if loan is None:
        return KeyValues(
            title=say.say("loan"), facts=(Fact(label=say.say("no_loan"), value=say.due(0)),)
        )
    rate = format_percent(loan.whole_rate_ppm, say.locale.lang)
    periods = say.number(loan.periods)
    rows = [
        Fact(label=say.say("borrowed"), value=say.money(loan.principal)),
        Fact(
            label=say.say("interest_terms", periods=periods, rate=rate),
            value=say.money(loan.interest),
        ),
        Fact(label=say.say("paid_back"), value=say.money(loan.paid)),
        Fact(label=say.say("late_on", day=say.day(loan.late_on)), value=say.due(loan.late)),
    ]
    if loan.next_due_on:
        label = say.say("next_payment", day=say.day(loan.next_due_on))
        rows.append(Fact(label=label, value=say.money(loan.next_due)))
    if loan.guarantors:
        rows.append(Fact(label=say.say("guarantors"), value=say.people(loan.guarantors)))
    return KeyValues(title=say.say("loan_of", day=say.day(loan.given_on)), facts=tuple(rows))


def _group(say: Wording, facts: StatementFacts) -> KeyValues:
    group = facts.group_box
    price = say.money(group.share_price)
    rows = [
        Fact(label=say.say("members"), value=say.number(group.members)),
        Fact(label=say.say("shares_all"), value=say.number(group.shares)),
        Fact(label=say.say("share_worth", price=price), value=say.whole(group.share_worth)),
        Fact(label=say.say("cash_locked"), value=say.money(group.box)),
    ]
    rows += [
        Fact(label=say.say("stands_for", name=say.person(name)), value=say.money(minor))
        for name, minor in group.stands_for
    ]
    came = f"{say.number(group.came)} / {say.number(group.meetings)}"
    rows.append(Fact(label=say.say("came"), value=came))
    return KeyValues(title=say.say("group_on", day=say.day(group.on)), facts=tuple(rows))
