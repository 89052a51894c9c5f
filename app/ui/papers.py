"""What a page can be printed as."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A wish for a paper.

    Attributes:
        code: Kind of document, of `app.documents`.
        subject: Id of the member, contribution or meeting; "" for papers of the whole group.
        lang: Of its reader; "" for the language of the screen.
        name: Of the file that is offered, without ending.
        title: Over the preview, translated.
    """

    code: str
    subject: str = ""
    lang: str = ""
    name: str = "daftari"
    title: str = ""
