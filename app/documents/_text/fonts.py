"""The bundled fonts: which faces draw which language, what they contain, and subsets of them."""

from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import Literal

import uharfbuzz as hb

from app.system.resources import resource

Weight = Literal["regular", "semibold", "bold"]

_FILES: dict[Weight, str] = {"regular": "Regular", "semibold": "SemiBold", "bold": "Bold"}
_LATIN, _ARABIC, _DEVANAGARI = "IBMPlexSans", "Vazirmatn", "IBMPlexSansDevanagari"
_FAMILIES = {
    "fa": (_ARABIC, _LATIN, _DEVANAGARI),
    "hi": (_DEVANAGARI, _LATIN, _ARABIC),
}
# Tables a PDF viewer never reads: shaping is done, codes are glyph numbers.
_UNUSED_TABLES = ("GSUB", "GPOS", "GDEF", "name", "OS/2", "post", "cmap", "gasp")


def emphasis(strong: bool) -> Weight:
    """The weight of text in lines and tables."""
    return "semibold" if strong else "regular"


@dataclass(frozen=True, eq=False)
class Face:
    """One weight of one family. Metrics are in thousandths of the type size.

    Attributes:
        characters: Code points it can draw.
        advances: Width of every glyph in font units.
    """

    name: str
    family: str
    face: hb.Face
    font: hb.Font
    characters: frozenset[int]
    advances: tuple[int, ...]
    ascent: int
    descent: int
    scale: float
    _source: hb.Face = field(repr=False)

    def advance(self, glyph: int) -> int:
        """Width of a glyph, thousandths."""
        return round(self.advances[glyph] * self.scale)

    def subset(self, glyphs: frozenset[int]) -> bytes:
        """A TrueType file with these glyphs only, numbered as in the whole font."""
        return _subset(self.name, glyphs)


@cache
def load_face(family: str, weight: Weight) -> Face:
    """Read a face once per process."""
    name = f"{family}-{_FILES[weight]}"
    face = hb.Face(hb.Blob.from_file_path(str(resource("fonts", f"{name}.ttf"))))
    font = hb.Font(face)
    extents = font.get_font_extents("ltr")
    scale = 1000 / face.upem
    return Face(
        name=name,
        family=family,
        face=face,
        font=font,
        characters=frozenset(face.unicodes),
        advances=tuple(font.get_glyph_h_advance(glyph) for glyph in range(face.glyph_count)),
        ascent=round(extents.ascender * scale),
        descent=round(extents.descender * scale),
        scale=scale,
        _source=hb.subset_preprocess(face),
    )


@cache
def faces_for(lang: str, weight: Weight) -> tuple[Face, ...]:
    """The faces of a language in the order in which they are tried."""
    families = _FAMILIES.get(lang, (_LATIN, _ARABIC, _DEVANAGARI))
    return tuple(load_face(family, weight) for family in families)


@lru_cache(maxsize=256)
def _subset(name: str, glyphs: frozenset[int]) -> bytes:
    family, _, weight_name = name.partition("-")
    weight = next(key for key, value in _FILES.items() if value == weight_name)
    wanted = hb.SubsetInput()
    for glyph in glyphs:
        wanted.glyph_set.add(glyph)
    wanted.flags = (
        hb.SubsetFlags.RETAIN_GIDS
        | hb.SubsetFlags.NO_HINTING
        | hb.SubsetFlags.NO_LAYOUT_CLOSURE
        | hb.SubsetFlags.NOTDEF_OUTLINE
    )
    for tag in _UNUSED_TABLES:
        wanted.drop_table_tag_set.add(int.from_bytes(tag.encode(), "big"))
    return bytes(hb.subset(load_face(family, weight)._source, wanted).blob.data)
