"""Fonts, shaping and lines."""

import pytest

from app.documents._pdf.embedding import SILENT
from app.documents._pdf.page import PdfDocument
from app.documents._text.clean import clean
from app.documents._text.fonts import faces_for
from app.documents._text.lines import break_lines, elide
from app.documents._text.shaping import UNKNOWN, Shaped, shape
from tests.documents.reading import copied


def drawn(text: str, lang: str) -> str:
    rtl = lang == "fa"
    document = PdfDocument("t", lang, rtl=rtl)
    page = document.new_page(500, 100)
    page.text(480 if rtl else 20, 50, text, 12, align="right" if rtl else "left")
    return copied(document.finish()).strip()


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Tumaini fi ffl AVATo – 1,250 −5 ’", "en"),
        ("Grâce Élodie œuvre 25\u202f000", "fr"),
        ("सदस्य गीता आनंद क्षेत्र श्रीमती किताब ₹ 1,25,000", "hi"),
        ("صورت‌حساب عضو (۱۲) لا الله پلاک", "fa"),
        ("مانده ۱٬۲۵۰٫۵۰", "fa"),
        ("عضو شمارهٔ ۹", "fa"),
    ],
)
def test_what_is_copied_is_what_was_written(text: str, lang: str) -> None:
    copy = drawn(text, lang).replace("\u202f", " ").replace(SILENT, "").strip()
    assert copy == text.replace("\u202f", " ")


def test_every_script_finds_its_own_face() -> None:
    shaped = shape("Grace مریم गीता", "en")
    families = [run.face.family for run in shaped.runs]
    assert list(dict.fromkeys(families)) == [
        "IBMPlexSans",
        "Vazirmatn",
        "IBMPlexSansDevanagari",
    ]


def test_latin_letters_in_persian_text_are_not_drawn_by_the_persian_face() -> None:
    families = {run.face.family for run in shape("کد M-Pesa است", "fa", rtl=True).runs}
    assert families == {"Vazirmatn", "IBMPlexSans"}


@pytest.mark.parametrize("text", ["漢字", "😀", "ꙮ", "𒐫", "\U0010ffff"])
def test_a_sign_no_font_has_is_never_an_empty_box(text: str) -> None:
    for run in shape(text, "en").runs:
        assert all(glyph.number for glyph in run.glyphs)
        unknown = run.face.font.get_nominal_glyph(ord(UNKNOWN))
        assert {glyph.number for glyph in run.glyphs} == {unknown}


def test_an_ornate_letter_is_drawn_plain_and_copied_as_it_was() -> None:
    shaped = shape("𝕿", "en")
    plain = faces_for("en", "regular")[0].font.get_nominal_glyph(ord("T"))
    assert [(glyph.number, glyph.text) for glyph in shaped.runs[0].glyphs] == [(plain, "𝕿")]


def test_digits_in_columns_take_equal_cells_in_every_language() -> None:
    for lang, digits in (("en", "0123456789"), ("fa", "۰۱۲۳۴۵۶۷۸۹")):
        widths = {
            shape(digit * 3, lang, weight, rtl=lang == "fa", tabular=True).width
            for digit in digits
            for weight in ("regular", "semibold")
        }
        assert len(widths) <= 2, lang  # one for each weight


def test_the_joiner_of_persian_is_kept() -> None:
    joined, apart = shape("صورتحساب", "fa", rtl=True), shape("صورت‌حساب", "fa", rtl=True)
    assert _glyphs(joined) != _glyphs(apart)


def _glyphs(text: Shaped) -> list[int]:
    return [glyph.number for run in text.runs for glyph in run.glyphs]


def points(text: str) -> float:
    return shape(text, "en").width * 8 / 1000


def test_lines_break_at_spaces_and_fit() -> None:
    text = "Check this paper: scan it with any officer’s Daftari, or compare this code."
    lines = break_lines(text, 120, points)
    assert len(lines) > 2
    assert " ".join(lines) == text
    assert all(points(line) <= 120 for line in lines)


def test_a_word_longer_than_the_line_is_cut_and_loses_nothing() -> None:
    lines = break_lines("W" * 300, 100, points)
    assert "".join(lines) == "W" * 300
    assert all(points(line) <= 100 for line in lines)


def test_a_long_name_is_shortened_with_an_ellipsis() -> None:
    shown = elide("Josephine Auma Wanjiru", 60, points)
    assert shown.endswith("…")
    assert points(shown) <= 60
    assert elide("Grace", 60, points) == "Grace"


def test_a_name_cannot_turn_its_neighbours_around_or_climb_over_them() -> None:
    assert clean("evil\u202etxt\u0000\u0007\n name\u2066") == "eviltxt name"
    assert len(clean("Z" + "\u0351" * 60)) <= 6
    assert clean("می‌رود") == "می‌رود"
