"""What is wrong with a catalogue: unfinished texts, lost places, missing plural forms."""

import re
from pathlib import Path
from xml.etree import ElementTree

from app.system.texts import FORMS, LANGUAGES, catalogue_path

PLACE = re.compile(r"\{\w*\}|%L?n|%\d")


def problems(room: str, folder: Path | None) -> list[str]:
    """Return one line for each fault of the room, in the order of languages."""
    english = {key: forms for key, _, forms in messages(room, "en")}
    found = []
    for language in LANGUAGES:
        path = catalogue_path(room, language)
        if not path.exists():
            found.append(f"{path.name}: absent")
            continue
        here = messages(room, language)
        for key, numerus, forms in here:
            basis = english.get(key, ()) if folder is None else (key[1],)
            found += _faults(path.name, key[1], language, numerus, forms, basis)
        if folder is None:
            missing = english.keys() - {key for key, _, _ in here}
            found += [f"{path.name}: {code!r} has no text" for _, code in sorted(missing)]
    return found


def _faults(
    name: str,
    source: str,
    language: str,
    numerus: bool,
    forms: tuple[str, ...],
    basis: tuple[str, ...],
) -> list[str]:
    if not forms or not all(forms):
        return [f"{name}: {source!r} is unfinished"]
    if numerus and len(forms) != FORMS[language]:
        return [f"{name}: {source!r} needs {FORMS[language]} plural forms"]
    wanted = {place for text in basis for place in PLACE.findall(text)}
    # "One member" may leave out the count; every other place must come back.
    counts = {"%n", "%Ln", "{n}"}
    for form in forms:
        places = set(PLACE.findall(form))
        if basis and (places - counts != wanted - counts or places - wanted):
            return [f"{name}: {source!r} has the places {sorted(places)}, not {sorted(wanted)}"]
    return []


def messages(room: str, language: str) -> list[tuple[tuple[str, str], bool, tuple[str, ...]]]:
    """Read a catalogue: ((context, source), counts, forms); forms are empty when unfinished."""
    path = catalogue_path(room, language)
    if not path.exists():
        return []
    read = []
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            done = translation is not None and translation.get("type") is None
            forms: tuple[str, ...] = ()
            if done and translation is not None:
                plural = translation.findall("numerusform")
                forms = tuple(f.text or "" for f in plural) if plural else (translation.text or "",)
            key = (name, message.findtext("source", ""))
            read.append((key, message.get("numerus") == "yes", forms))
    return read
