"""Receipt of one member at one meeting, for the 80 mm roll (also A5)."""

from dataclasses import dataclass

from app.core.locales.words.amounts import amount_in_words
from app.documents.facts import GroupFacts, Method, Printing
from app.documents.parts import footer, paid_by, watermark
from app.documents.sheet import (
    Block,
    Fact,
    Heading,
    KeyValues,
    Note,
    Rule,
    Sheet,
    Size,
    Stamps,
    Subject,
    Total,
)
from app.documents.wording import Locale, Texts, Wording

CODE = "receipt"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptPart:
    """What was paid for one thing.

    Attributes:
        kind: "shares", "welfare", "turn", "fine", "loan", "savings", "advance", "registration".
        count: Number of shares; else 0.
        due: What was due, when it differs from what was paid; else 0.
    """

    kind: str
    minor: int
    count: int = 0
    due: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptFacts:
    """Everything on the paper. Amounts in minor units.

    Attributes:
        receipt: Id of the fact; `number` its short name, "18-009".
        payer: Who brought the money, when not the member.
        codes: Provider codes of the electronic part.
        book_number: Of the receipt from a printed book; "" for none.
        verified: Whether every electronic part was checked with the provider.
        left: The member's standing after this receipt: kind ("savings", "loan_left",
            "still_late", "advance") and amount; zero amounts are left out.
        reverses: Number of the receipt this one takes back; `taken_back`: this one was; both
            with `reason`.
        next_on, next_time: Next meeting; "" when not planned.
    """

    group: GroupFacts
    printing: Printing
    receipt: str
    number: str
    meeting_no: int
    on: str
    time: str
    member_no: int
    member_name: str
    parts: tuple[ReceiptPart, ...]
    stamps_max: int
    methods: tuple[Method, ...]
    left: tuple[tuple[str, int], ...]
    recorder: str
    recorder_role: str
    payer: str = ""
    codes: tuple[str, ...] = ()
    book_number: str = ""
    verified: bool = True
    reverses: str = ""
    taken_back: bool = False
    reason: str = ""
    next_on: str = ""
    next_time: str = ""
    bring: int = 0
    bring_late: int = 0

    @property
    def total(self) -> int:
        """Sum of the parts."""
        return sum(part.minor for part in self.parts)


def sheet_of(facts: ReceiptFacts, texts: Texts, locale: Locale, size: Size = "80mm") -> Sheet:
    """Put the receipt into the reader's words."""
    say = Wording(texts, locale)
    total = facts.total
    blocks: list[Block] = [
        _heading(say, facts),
        Subject(
            name=f"{say.number(facts.member_no)} · {say.person(facts.member_name)}",
            left=say.say("receipt_no", number=say.plain(facts.number)),
            right=say.plain(facts.time),
        ),
        *_about(say, facts),
        Rule(kind="dashed"),
        KeyValues(facts=tuple(_part(say, part, facts.stamps_max) for part in facts.parts)),
        Total(
            label=say.unit,
            value=say.money(total),
            words=amount_in_words(abs(total), locale.currency, locale.lang),
        ),
        KeyValues(facts=(*_payment(say, facts), *_standing(say, facts))),
        *_next(say, facts),
        Rule(kind="dashed"),
    ]
    recorder = say.say(
        "name_role", name=say.person(facts.recorder), role=say.say(f"role_{facts.recorder_role}")
    )
    thanks = say.say("thanks", name=say.person(facts.member_name.split(" ")[0]))
    return Sheet(
        code=CODE,
        title=say.say("receipt_no", number=facts.number),
        lang=locale.lang,
        rtl=say.rtl,
        size=size,
        blocks=tuple(blocks),
        footer=footer(
            say,
            facts.group,
            facts.printing,
            kind=CODE,
            subject=facts.receipt,
            totals=(total,),
            lines=(recorder, thanks),
            brief=True,
        ),
        watermark=watermark(say, facts.printing),
    )


def _heading(say: Wording, facts: ReceiptFacts) -> Heading:
    day = say.weekday(facts.on)
    number = say.number(facts.meeting_no)
    return Heading(
        group=say.person(facts.group.name),
        lines=tuple(
            line
            for line in (say.say("meeting_on", number=number, day=day), say.other_day(facts.on))
            if line
        ),
    )


def _about(say: Wording, facts: ReceiptFacts) -> list[Note]:
    notes = []
    if facts.payer:
        notes.append(Note(text=say.say("brought_by", name=say.person(facts.payer))))
    if facts.reverses:
        text = say.say(
            "reverses", number=say.plain(facts.reverses), reason=say.person(facts.reason)
        )
        notes.append(Note(text=text, strong=True))
    if facts.taken_back:
        text = say.say("taken_back", reason=say.person(facts.reason))
        notes.append(Note(text=text, strong=True))
    return notes


def _part(say: Wording, part: ReceiptPart, stamps_max: int) -> Fact:
    value = say.money(part.minor)
    if part.count:
        stamps = Stamps(filled=part.count, boxes=max(stamps_max, part.count))
        return Fact(label=say.count("shares", part.count), value=value, stamps=stamps)
    label = say.say(f"kind_{part.kind}")
    if part.due and part.due != part.minor:
        label = say.say("part_due", part=label, amount=say.money(part.due))
    return Fact(label=label, value=value)


def _payment(say: Wording, facts: ReceiptFacts) -> list[Fact]:
    rows = [Fact(label=say.say("paid_in"), value=paid_by(say, facts.methods))]
    rows += [Fact(label=say.say("payment_code"), value=say.code(code)) for code in facts.codes]
    if facts.book_number:
        rows.append(Fact(label=say.say("book_number"), value=say.code(facts.book_number)))
    if facts.codes:
        checked = "payment_checked" if facts.verified else "payment_not_checked"
        rows.append(Fact(label=say.say("payment_state"), value=say.say(checked)))
    return rows


def _standing(say: Wording, facts: ReceiptFacts) -> list[Fact]:
    return [
        Fact(label=say.say(f"left_{kind}"), value=say.money(minor))
        for kind, minor in facts.left
        if minor
    ]


def _next(say: Wording, facts: ReceiptFacts) -> list[Block]:
    if not facts.next_on:
        return []
    when = say.weekday(facts.next_on)
    if facts.next_time:
        when = say.say("day_time", day=when, time=say.plain(facts.next_time))
    rows = [Fact(label=say.say("next_meeting"), value=when)]
    bring = say.money(facts.bring)
    if facts.bring_late:
        bring = say.say("bring_late", amount=bring, late=say.money(facts.bring_late))
    if facts.bring or facts.bring_late:
        rows.append(Fact(label=say.say("bring"), value=bring))
    return [Rule(kind="dashed"), KeyValues(facts=tuple(rows))]
