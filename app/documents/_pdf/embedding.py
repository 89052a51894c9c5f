"""Fonts inside a document: codes for the glyphs it uses, their widths, and what each code says.

Every pair (glyph, text) gets its own code, so copying returns exactly the letters that were shaped:
ligatures, Persian forms and a sign drawn for an unknown letter included.
Source: ISO 32000-1 sections 9.7 (composite fonts) and 9.10.3 (ToUnicode).
"""

from functools import lru_cache
from hashlib import sha256

from app.documents._pdf.file import PdfFile, packed
from app.documents._text.fonts import Face
from app.documents._text.shaping import Glyph, Run, Shaped

SILENT = "\u200b"  # what a code says whose letters stand on its neighbour: nothing to see
BFCHAR_MAX = 100  # entries in one block of a character map


class FontUse:
    """One face as used by one document. Codes count from 1 in the order of first use."""

    def __init__(self, face: Face, resource: str) -> None:
        self.face = face
        self.resource = resource
        self._codes: dict[tuple[int, str], int] = {}
        self._widths: list[int] = []

    def code(self, glyph: Glyph) -> int:
        """The code of a glyph that says a text."""
        key = glyph[:2]
        code = self._codes.get(key)
        if code is None:
            code = self._codes[key] = len(self._codes) + 1
            self._widths.append(self.face.advance(glyph.number))
        return code

    def width(self, code: int) -> int:
        """Width that the viewer advances after `code`, thousandths."""
        return self._widths[code - 1]

    def write(self, file: PdfFile) -> int:
        """Add the objects of the font and return the number of its dictionary."""
        face = self.face
        glyphs = [glyph for glyph, _ in self._codes]
        data = _packed_subset(face, frozenset(glyphs))
        program = file.add_stream(data[1], length1=data[0])
        name = f"{_subset_tag(glyphs)}+{face.name}"
        descriptor = file.add(
            f"<</Type/FontDescriptor/FontName/{name}/Flags 4/FontBBox[-1000 {face.descent} 3000 "
            f"{face.ascent}]/ItalicAngle 0/Ascent {face.ascent}/Descent {face.descent}"
            f"/CapHeight 700/StemV 80/FontFile2 {program} 0 R>>"
        )
        places = file.add_stream(packed(b"".join(n.to_bytes(2, "big") for n in [0, *glyphs])))
        widths = " ".join(map(str, self._widths))
        descendant = file.add(
            f"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}/CIDSystemInfo<</Registry(Adobe)"
            f"/Ordering(Identity)/Supplement 0>>/FontDescriptor {descriptor} 0 R"
            f"/CIDToGIDMap {places} 0 R/DW 0/W[1[{widths}]]>>"
        )
        unicode = file.add_stream(packed(_character_map([text for _, text in self._codes])))
        return file.add(
            f"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H"
            f"/DescendantFonts[{descendant} 0 R]/ToUnicode {unicode} 0 R>>"
        )


class FontUses:
    """All faces of one document."""

    def __init__(self) -> None:
        self._uses: dict[str, FontUse] = {}

    def show(self, shaped: Shaped, size: float) -> str:
        """Operators that show a line at the current text position."""
        shown = "".join([self._show_run(run, size) for run in shaped.runs])
        if shaped.needs_actual_text:
            actual = shaped.text.encode("utf-16-be").hex().upper()
            shown = f"/Span<</ActualText<FEFF{actual}>>>BDC {shown}EMC "
        return shown

    def write(self, file: PdfFile) -> None:
        """Add all fonts and offer them to the pages."""
        for use in self._uses.values():
            file.add_font(use.resource, use.write(file))

    def _show_run(self, run: Run, size: float) -> str:
        use = self._uses.get(run.face.name)
        if use is None:
            use = self._uses[run.face.name] = FontUse(run.face, f"F{len(self._uses) + 1}")
        if run.is_plain:
            code_of = use.code
            codes = "".join(["%04X" % code_of(glyph) for glyph in run.glyphs])  # noqa: UP031 - faster
            return f"/{use.resource} {size:g} Tf<{codes}>Tj "
        parts = [f"/{use.resource} {size:g} Tf["]
        hexes: list[str] = []
        rise = 0
        owed = 0  # thousandths the pen stands left (-) or right (+) of where it should be
        for glyph in run.glyphs:
            code = use.code(glyph)
            move = glyph.dx - owed
            if glyph.dy != rise:
                parts.append(f"<{''.join(hexes)}>]TJ {glyph.dy * size / 1000:g} Ts[")
                hexes = []
                rise = glyph.dy
            if move:
                parts.append(f"<{''.join(hexes)}>{-move}" if hexes else f"{-move}")
                hexes = []
            hexes.append(f"{code:04X}")
            owed = glyph.dx + use.width(code) - glyph.advance
        parts.append(f"<{''.join(hexes)}>")
        if owed:
            parts.append(f"{owed}")
        parts.append("]TJ ")
        if rise:
            parts.append("0 Ts ")
        return "".join(parts)


@lru_cache(maxsize=256)
def _packed_subset(face: Face, glyphs: frozenset[int]) -> tuple[int, bytes]:
    data = face.subset(glyphs)
    return len(data), packed(data)


def _subset_tag(glyphs: list[int]) -> str:
    """Six letters that tell subsets apart, as section 9.6.4 asks."""
    digest = sha256(repr(glyphs).encode()).digest()
    return "".join(chr(65 + byte % 26) for byte in digest[:6])


def _character_map(texts: list[str]) -> bytes:
    parts = [
        "/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CMapName/D def/CMapType 2 def "
        "1 begincodespacerange<0000><FFFF>endcodespacerange\n"
    ]
    for start in range(0, len(texts), BFCHAR_MAX):
        block = texts[start : start + BFCHAR_MAX]
        parts.append(f"{len(block)} beginbfchar\n")
        for code, text in enumerate(block, start + 1):
            said = (text or SILENT).encode("utf-16-be", "replace").hex().upper()
            parts.append(f"<{code:04X}><{said}>\n")
        parts.append("endbfchar\n")
    parts.append("endcmap CMapName currentdict/CMap defineresource pop end end\n")
    return "".join(parts).encode("ascii")
