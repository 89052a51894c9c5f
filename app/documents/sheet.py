"""A page as data: what stands on a paper, in the words of its reader, without ink.

Texts, numbers and dates are already in the reader's language. The same sheet becomes a PDF, a
picture, or the dots of a receipt printer; tests compare sheets.
"""

from dataclasses import dataclass
from typing import Literal

Size = Literal["A4", "A5", "80mm"]
Kind = Literal["text", "money", "number", "stamps", "date"]
RuleKind = Literal["single", "double", "dashed"]


SQUARE_MOST = 1_200  # bytes; more would be too fine for a phone on worn paper


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamps:
    """Boxes of a passbook line, filled from the reading side."""

    filled: int
    boxes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """Head of the paper.

    Attributes:
        initial: Letter inside the emblem; "" leaves the emblem out.
        title, lines: The paper's own name and what it covers; on the other side, on wide paper.
    """

    group: str
    place: str = ""
    initial: str = ""
    title: str = ""
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """Whom a receipt is for, large, with a small line under it at both sides."""

    name: str
    left: str = ""
    right: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    label: str
    value: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Boxes:
    """A framed row of figures; the first box is wider."""

    boxes: tuple[Box, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """Attributes:
    opens_group: A double rule stands before this column.
    """

    title: str
    kind: Kind
    opens_group: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    text: str = ""
    strong: bool = False
    stamps: Stamps | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Attributes:
    rows: As many cells as columns.
    totals: Last line, every amount under a double rule; () for none.
    low_head: The type becomes smaller before a title of a column breaks.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    totals: tuple[Cell, ...] = ()
    title: str = ""
    low_head: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A label and what it is.

    Attributes:
        note: Small, after the label.
        total: The value stands under a double rule.
    """

    label: str
    value: str
    note: str = ""
    stamps: Stamps | None = None
    total: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyValues:
    facts: tuple[Fact, ...]
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SideBySide:
    """Two or three short blocks beside each other; below each other on narrow paper."""

    blocks: tuple[KeyValues | Table, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Total:
    """The one amount a receipt is about, between a rule and a double rule.

    Attributes:
        words: The amount in words, "" for none.
    """

    label: str
    value: str
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    kind: RuleKind = "single"


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    text: str
    strong: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Square:
    """A QR code in the text, for a phone that reads it; as large as its content needs.

    Attributes:
        content: Plain text, at most `SQUARE_MOST` bytes.
    """

    content: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """Attributes:
    caption: Name and role on one line, if there is room; else they stand below each other.
    signed: How it was signed on the laptop ("signed 16:10"); "" leaves room for a pen.
    """

    name: str
    role: str
    caption: str
    signed: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signatures:
    signatures: tuple[Signature, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Qr:
    """Attributes:
    content: What the code says, see `check_code.qr_content`.
    """

    content: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckCode:
    """Attributes:
    label: The sentence that explains it.
    """

    code: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Footer:
    """Foot of every page.

    Attributes:
        lines: Under the check code: unchecked payments, thanks, who printed.
        printed: Lines at the other side: when and by whom printed, document number, copy.
        page: Text with places `{page}` and `{pages}`; "" on one-page papers without numbers.
        digits: The ten digits in which pages are counted.
        subject: Id of the member, receipt or meeting; it is not printed.
    """

    qr: Qr
    check: CheckCode
    lines: tuple[str, ...] = ()
    printed: tuple[str, ...] = ()
    page: str = ""
    digits: str = "0123456789"
    subject: str = ""


Block = (
    Heading
    | Subject
    | Boxes
    | Table
    | KeyValues
    | SideBySide
    | Total
    | Rule
    | Note
    | Square
    | Signatures
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One paper for one reader.

    Attributes:
        code: Kind of document, "member_statement".
        number: On its foot, "A-000123"; "" before `numbering` gave it one.
        watermark: PROVISIONAL, PENDING or PRACTICE in the reader's language; "" for none.
    """

    code: str
    title: str
    lang: str
    rtl: bool
    size: Size
    blocks: tuple[Block, ...]
    footer: Footer
    number: str = ""
    watermark: str = ""
