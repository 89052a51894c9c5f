"""The note of an erasure: what was taken away on request, and what stands."""

from dataclasses import dataclass

from app.documents.facts import GroupFacts, Printing, Signer
from app.documents.parts import footer, letterhead, signatures, watermark
from app.documents.sheet import Fact, KeyValues, Note, Sheet, Size
from app.documents.wording import Locale, Texts, Wording

CODE = "erasure_note"


@dataclass(frozen=True, slots=True, kw_only=True)
class ErasureFacts:
    """Everything on the paper; no name of the person, who has none here any more.

    Attributes:
        no: In the roll. joined_on, left_on, erased_on: Civil days.
        reason: "asked", "law" or "mistake".
        entries: Entries that name the number and stand.
    """

    group: GroupFacts
    printing: Printing
    member: str
    no: int
    joined_on: str
    left_on: str
    erased_on: str
    reason: str
    entries: int
    by: str
    agreed: str


def sheet_of(facts: ErasureFacts, texts: Texts, locale: Locale, size: Size = "A5") -> Sheet:
    """Put the note into the reader's words."""
    say = Wording(texts, locale)
    title = say.say("erasure_title", number=say.number(facts.no))
    rows = (
        Fact(label=say.say("erasure_on"), value=say.day(facts.erased_on)),
        Fact(label=say.say("erasure_why"), value=say.say(f"erasure_{facts.reason}")),
        Fact(label=say.say("erasure_joined"), value=say.day(facts.joined_on)),
        Fact(label=say.say("erasure_left"), value=say.day(facts.left_on)),
        Fact(label=say.say("erasure_entries"), value=say.number(facts.entries)),
    )
    return Sheet(
        code=CODE,
        title=title,
        lang=locale.lang,
        rtl=say.rtl,
        size=size,
        blocks=(
            letterhead(say, facts.group, title, (say.day(facts.erased_on),)),
            KeyValues(facts=rows),
            *(Note(text=say.say(f"erasure_say_{line}"), strong=line == 1) for line in (1, 2, 3)),
            signatures(
                say,
                (
                    Signer(name=facts.by, role="officer"),
                    Signer(name=facts.agreed, role="officer"),
                ),
            ),
        ),
        footer=footer(say, facts.group, facts.printing, kind=CODE, subject=facts.member, totals=()),
        watermark=watermark(say, facts.printing),
    )
