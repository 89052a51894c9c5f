"""What a page can be printed as."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A wish for a paper.

    Attributes:
        code: Kind of document, of `app.documents`.
        subject: Id of the member, contribution or meeting; "" for papers of the whole group.
        lang: Of its reader; "" for the language of the screen.
        name: Of the file that is offered, without ending.
        title: Over the preview, translated.
        make: Builds the sheet of (reading, options) in place of the kind's own way, where it says
            something that is in no book.
    """

    code: str
    subject: str = ""
    lang: str = ""
    name: str = "daftari"
    title: str = ""
    make: Callable[[Any, Any], Any] | None = field(default=None, repr=False)
