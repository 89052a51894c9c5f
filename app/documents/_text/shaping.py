"""From a string to placed glyphs: reading order, a face for every letter, HarfBuzz."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple
from unicodedata import category, normalize
from unicodedata import name as character_name

import uharfbuzz as hb

from app.documents._text.bidi import visual_runs
from app.documents._text.fonts import Face, Weight, faces_for

UNKNOWN = "\ufffd"  # drawn for a sign that no bundled font has; the copied text keeps the sign
_ARABIC_LIGATURES_OFF = {"kern": True, "liga": False}  # only lam-alef, which is required, is joined
_PLAIN = {"kern": True, "liga": True}
# Readers of PDF put a right-to-left run in reading order themselves: they swap brackets back, and
# would turn the two letters of a joined lam-alef round if they stood there as two.
_AS_SEEN = {"لا": "ﻻ", "لأ": "ﻷ", "لإ": "ﻹ", "لآ": "ﻵ"} | dict(
    zip("()[]{}<>«»‹›⟨⟩", ")(][}{><»«›‹⟩⟨", strict=True)
)


class Glyph(NamedTuple):
    """One placed glyph; distances in thousandths of the type size.

    Attributes:
        number: Glyph number in the whole font.
        text: What this glyph says when copied; "" where its neighbour says it all.
    """

    number: int
    text: str
    advance: int
    dx: int
    dy: int


@dataclass(frozen=True, slots=True)
class Run:
    """Glyphs of one face, from left to right.

    Attributes:
        is_plain: Every glyph stands where its own width leaves off.
    """

    face: Face
    glyphs: tuple[Glyph, ...]
    is_plain: bool


@dataclass(frozen=True, slots=True, eq=False)  # by identity: `shape` keeps one per question
class Shaped:
    """A line of text ready to draw.

    Attributes:
        text: What was asked for, in reading order.
        width: Thousandths of the type size.
        needs_actual_text: Glyphs alone do not tell the text (Devanagari reorders letters).
    """

    text: str
    runs: tuple[Run, ...]
    width: int
    needs_actual_text: bool


class _Letter(NamedTuple):
    drawn: str
    source: str
    face: Face


@lru_cache(maxsize=20_000)
def shape(
    text: str, lang: str, weight: Weight = "regular", *, rtl: bool = False, tabular: bool = False
) -> Shaped:
    """Lay out one line.

    Args:
        lang: Chooses which fonts are tried first.
        rtl: Direction of the paragraph; isolates inside `text` are honoured.
        tabular: Digits take equal cells, for columns of numbers. They stay copyable, because the
            document says for every glyph which letter it stands for.
    """
    faces = faces_for(lang, weight)
    runs: list[Run] = []
    for start, end, level in visual_runs(text, int(rtl)):
        pieces = list(_pieces(_letters(text[start:end], faces)))
        for piece in reversed(pieces) if level % 2 else pieces:
            runs.append(_shape_piece(piece, level % 2 == 1, tabular))
    width = sum(glyph.advance for run in runs for glyph in run.glyphs)
    return Shaped(text, tuple(runs), width, any(map(_reorders, runs)))


def _reorders(run: Run) -> bool:
    devanagari = run.face.family.endswith("Devanagari")
    return devanagari and any(len(glyph.text) != 1 for glyph in run.glyphs)


def _letters(text: str, faces: tuple[Face, ...]) -> Iterator[_Letter]:
    face = faces[0]
    for char in text:
        letters = _letters_of(char, face, faces)
        if letters:
            face = letters[-1].face
            yield from letters


@lru_cache(maxsize=8_000)
def _letters_of(char: str, face: Face, faces: tuple[Face, ...]) -> tuple[_Letter, ...]:
    """What is drawn for a character after text in `face`; () for what cannot be seen."""
    kind = category(char)
    if kind == "Cf" and char not in "\u200c\u200d":
        return ()
    if kind[0] in "MC" and ord(char) in face.characters:
        return (_Letter(char, char, face),)
    found = _face_of(char, kind, face, faces)
    if found is not None:
        return (_Letter(char, char, found),)
    if kind[0] == "M" or kind == "Cf":
        return ()
    return tuple(_substitutes(char, face, faces))


def _face_of(char: str, kind: str, current: Face, faces: tuple[Face, ...]) -> Face | None:
    point = ord(char)
    if kind[0] == "L":
        # Letters go to the face made for their script: Vazirmatn's own Latin is not Plex.
        family = _family_of(point)
        candidates = sorted(faces, key=lambda face: face.family != family)
    else:
        candidates = [current, *faces]
    return next((face for face in candidates if point in face.characters), None)


def _family_of(point: int) -> str:
    if 0x0590 <= point <= 0x08FF or 0xFB1D <= point <= 0xFEFC:
        return "Vazirmatn"
    return "IBMPlexSansDevanagari" if 0x0900 <= point <= 0x097F else "IBMPlexSans"


def _substitutes(char: str, face: Face, faces: tuple[Face, ...]) -> Iterator[_Letter]:
    """Draw the plain form of an ornate letter (𝕿 as T), else the sign for "unknown"."""
    plain = normalize("NFKD", char) if char.isalnum() else char
    drawable = [part for part in plain if _draws(faces, part)]
    source = char
    for drawn in drawable or [_base_letter(char)]:
        found = next(each for each in (face, *faces) if ord(drawn) in each.characters)
        yield _Letter(drawn, source, found)
        source = ""


def _draws(faces: tuple[Face, ...], char: str) -> bool:
    return any(ord(char) in face.characters for face in faces)


def _base_letter(char: str) -> str:
    """`LATIN SMALL LETTER L WITH BELT` → l; a sign without such a name is unknown."""
    words = character_name(char, "").split()
    if words[:1] == ["LATIN"] and "LETTER" in words and len(words) > 3:
        letter = words[words.index("LETTER") + 1]
        if len(letter) == 1:
            return letter.lower() if "SMALL" in words else letter
    return UNKNOWN


def _pieces(letters: Iterator[_Letter]) -> Iterator[list[_Letter]]:
    piece: list[_Letter] = []
    for letter in letters:
        if piece and piece[-1].face is not letter.face:
            yield piece
            piece = []
        piece.append(letter)
    if piece:
        yield piece


def _shape_piece(letters: list[_Letter], rtl: bool, tabular: bool) -> Run:
    face = letters[0].face
    buffer = hb.Buffer()
    buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.add_str("".join(letter.drawn for letter in letters))
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if rtl else "ltr"
    features = _ARABIC_LIGATURES_OFF if face.family == "Vazirmatn" else _PLAIN
    hb.shape(face.font, buffer, features | {"tnum": tabular})
    infos, positions = buffer.glyph_infos, buffer.glyph_positions
    texts = _cluster_texts(letters, [info.cluster for info in infos])
    if rtl:
        texts = _from_left(texts)
    scale = face.scale
    glyphs = []
    is_plain = True
    for info, position, text in zip(infos, positions, texts, strict=True):
        advance, dx, dy = position.x_advance, position.x_offset, position.y_offset
        if dx or dy or advance != face.advances[info.codepoint]:
            is_plain = False
        glyphs.append(
            Glyph(
                info.codepoint, text, round(advance * scale), round(dx * scale), round(dy * scale)
            )
        )
    return Run(face, tuple(glyphs), is_plain)


def _from_left(texts: list[str]) -> list[str]:
    """Texts of right-to-left glyphs, so that readers who turn the run round find them right.

    A mark stands left of its letter in the run and floats over it; it is said by the letter.
    """
    said = [_AS_SEEN.get(text, text) for text in texts]
    for place in range(len(said) - 2, -1, -1):
        if said[place] and all(category(char) == "Mn" for char in said[place]):
            said[place + 1] = said[place] + said[place + 1]
            said[place] = ""
    return said


def _cluster_texts(letters: list[_Letter], clusters: list[int]) -> list[str]:
    """Give every glyph its letters; of several glyphs of one cluster the first says it."""
    if len(clusters) == len(letters) == len(set(clusters)):
        return [letters[cluster].source for cluster in clusters]
    starts = sorted(set(clusters))
    ends = dict(zip(starts, [*starts[1:], len(letters)], strict=True))
    said: set[int] = set()
    texts = []
    for cluster in clusters:
        first = cluster not in said
        said.add(cluster)
        sources = (letter.source for letter in letters[cluster : ends[cluster]])
        texts.append("".join(sources) if first else "")
    return texts
