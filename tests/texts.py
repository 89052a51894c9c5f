"""Extracts, fills and checks the translations.

    python -m tests.tasks texts [ROOM ...]                 extract from the code, then check
    python -m tests.tasks texts --fill FILE.json [ROOM ..] also take over translations
    python -m tests.tasks texts check [ROOM ...]           only check

FILE.json is {"language": {"source or code": "translation"}}; a counting sentence has a list of
forms. In a room of codes (no code folder of that name) the codes of the file are added, and "en"
is the
English. Name the room when filling codes. A source of one class alone is written "Class::source".
"""

import fcntl
import json
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

from app.system.texts import FORMS, LANGUAGES, catalogue_path
from tests.texts_check import problems

ROOT = Path(__file__).resolve().parents[1]
TRANSLATIONS = ROOT / "resources" / "translations"


def source_folder(room: str) -> Path | None:
    """Return the code whose tr() texts make the room; None for a room of codes."""
    folder = ROOT / "app" / ("ui" if room == "ui" else f"features/{room}")
    return folder if folder.is_dir() else None


def all_rooms() -> list[str]:
    """Return every room, of screens and of codes."""
    features = {p.name for p in (ROOT / "app" / "features").iterdir() if _has_code(p)}
    catalogues = {p.stem.rpartition("_")[0] for p in TRANSLATIONS.glob("*.ts")}
    return sorted({"ui"} | features | catalogues)


def _has_code(folder: Path) -> bool:
    return folder.is_dir() and any(p.stat().st_size for p in folder.rglob("*.py"))


def extract(room: str) -> None:
    """Bring the catalogues of a room up to its code (rooms of codes are written by hand)."""
    folder = source_folder(room)
    if folder is None:
        return
    sources = sorted(str(path.relative_to(ROOT)) for path in folder.rglob("*.py"))
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    for language in LANGUAGES:
        target = catalogue_path(room, language)
        options = ["-silent", "-no-obsolete", "-locations", "none", "-target-language", language]
        options += ["-pluralonly"] if language == "en" else []
        options += ["-disable-heuristic", "similartext"]
        command = [str(tool), *options, *sources, "-ts", str(target)]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        if done.returncode:
            raise SystemExit(f"lupdate {room} {language}: {done.stdout}{done.stderr}")
        _save(_open(target, room, language), target)  # one layout, whoever wrote last


def fill(room: str, words: dict[str, dict[str, str | list[str]]]) -> set[str]:
    """Take over translations; return the sources that found a place (in any language)."""
    used: set[str] = set()
    for language, translations in words.items():
        path = catalogue_path(room, language)
        codes = source_folder(room) is None
        tree = _open(path, room, language)
        root = tree.getroot()
        assert root is not None
        if codes:
            _add_codes(root, room, translations)
        for context in root.iter("context"):
            name = context.findtext("name", "")
            for message in context.iter("message"):
                source = message.findtext("source", "")
                given = translations.get(f"{name}::{source}", translations.get(source))
                if given is not None:
                    _write(message, given, language)
                    used |= {source, f"{name}::{source}"}
        _save(tree, path)
    return used


def _open(path: Path, room: str, language: str) -> "ElementTree.ElementTree[ElementTree.Element]":
    if path.exists():
        return ElementTree.ElementTree(ElementTree.parse(path).getroot())
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    return ElementTree.ElementTree(root)


def _add_codes(root: ElementTree.Element, room: str, words: dict[str, str | list[str]]) -> None:
    context = root.find("context")
    if context is None:
        context = ElementTree.SubElement(root, "context")
        ElementTree.SubElement(context, "name").text = room
    known = {message.findtext("source") for message in context.iter("message")}
    for code in words:
        if code not in known:
            message = ElementTree.SubElement(context, "message")
            ElementTree.SubElement(message, "source").text = code
            ElementTree.SubElement(message, "translation")
    messages = sorted(context.findall("message"), key=lambda m: m.findtext("source", ""))
    for message in messages:
        context.remove(message)
    context.extend(messages)


def _write(message: ElementTree.Element, given: str | list[str], language: str) -> None:
    translation = message.find("translation")
    assert translation is not None
    for child in list(translation):
        translation.remove(child)
    translation.attrib.pop("type", None)
    if isinstance(given, str) and message.get("numerus") != "yes":
        translation.text = given
        return
    message.set("numerus", "yes")
    translation.text = None
    forms = [given] if isinstance(given, str) else given
    for index in range(FORMS[language]):
        form = forms[min(index, len(forms) - 1)]
        ElementTree.SubElement(translation, "numerusform").text = form


def _save(tree: "ElementTree.ElementTree[ElementTree.Element]", path: Path) -> None:
    ElementTree.indent(tree, "    ")
    body = ElementTree.tostring(tree.getroot(), encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")


def main(arguments: list[str]) -> int:
    words = None
    if "--fill" in arguments:
        at = arguments.index("--fill")
        words = json.loads(Path(arguments[at + 1]).read_text("utf-8"))
        del arguments[at : at + 2]
    only_check = arguments[:1] == ["check"]
    rooms = arguments[1:] if only_check else arguments
    rooms = rooms or all_rooms()
    TRANSLATIONS.mkdir(parents=True, exist_ok=True)
    with open(TRANSLATIONS / ".lock", "w") as lock:
        fcntl.flock(
            lock, fcntl.LOCK_EX
        )  # People extract at the same time; a catalogue is rewritten.
        if not only_check:
            _extract_and_fill(rooms, words)
    found = [problem for room in rooms for problem in problems(room, source_folder(room))]
    print("\n".join(found) or f"texts complete: {', '.join(rooms)}")
    return 1 if found else 0


def _extract_and_fill(
    rooms: list[str], words: dict[str, dict[str, str | list[str]]] | None
) -> None:
    used: set[str] = set()
    for room in rooms:
        extract(room)
        if words is not None and (source_folder(room) is not None or len(rooms) == 1):
            used |= fill(room, words)
    if words is not None:
        given = {source for translations in words.values() for source in translations}
        for source in sorted(given - used):
            print(f"no such text: {source!r}")
    from app.ui.translation import compile_catalogues

    compile_catalogues()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
