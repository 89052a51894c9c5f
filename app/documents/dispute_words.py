"""What members do not agree with, as papers say it."""

from dataclasses import dataclass

from app.documents.wording import Wording


@dataclass(frozen=True, slots=True, kw_only=True)
class DisputeFacts:
    """An entry that a member did not agree with.

    Attributes:
        name: Who said so. about: Whose entry it is; "" for nobody's. minor: Its amount; 0 for none.
        number: Of the meeting it stands in; 0 between meetings.
        words: What was said; when it `is_settled`, how it ended.
    """

    name: str
    about: str
    minor: int
    number: int
    words: str
    is_settled: bool


def dispute_lines(disputes: tuple[DisputeFacts, ...], say: Wording) -> tuple[str, ...]:
    """Who does not agree with what, one sentence each."""
    return tuple(_dispute(one, say) for one in disputes)


def _dispute(one: DisputeFacts, say: Wording) -> str:
    about = [say.person(one.about)] if one.about else []
    about += [say.with_unit(one.minor)] if one.minor else []
    about += [say.say("minutes_of_meeting", number=say.number(one.number))] if one.number else []
    code = "minutes_dispute_settled" if one.is_settled else "minutes_dispute"
    words = say.person(one.words)
    what = say.say("list_comma").join(about)
    return say.say(code, name=say.person(one.name), what=what, words=words)
