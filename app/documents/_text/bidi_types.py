"""Resolving the types of one isolating run sequence: rules W, N0, N1 and N2 of UAX #9."""

from bisect import insort

INITIATORS = frozenset({"LRI", "RLI", "FSI"})
NEUTRAL = frozenset({"B", "S", "WS", "ON", "LRI", "RLI", "FSI", "PDI"})
PAIRS = (
    "()[]{}⁅⁆⁽⁾₍₎⌈⌉⌊⌋❨❩❪❫❬❭❮❯❰❱❲❳❴❵⟅⟆⟦⟧⟨⟩⟪⟫⟬⟭⟮⟯"
    "⦃⦄⦅⦆〈〉《》「」『』【】〔〕〖〗〘〙〚〛（）［］｛｝｟｠｢｣"
)
CLOSING = dict(zip(PAIRS[::2], PAIRS[1::2], strict=True))
OPENINGS_MAX = 63  # BD16 gives up on deeper brackets


def resolve_weak(types: list[str], sos: str) -> None:
    """Rules W1 to W7."""
    previous = sos
    for i, kind in enumerate(types):
        if kind == "NSM":
            types[i] = "ON" if previous in INITIATORS or previous == "PDI" else previous
        previous = types[i]
    strong = sos
    for i, kind in enumerate(types):
        if kind in ("L", "R", "AL"):
            strong = kind
        elif kind == "EN" and strong == "AL":
            types[i] = "AN"
    types[:] = ["R" if kind == "AL" else kind for kind in types]
    for i in range(1, len(types) - 1):
        sides = types[i - 1], types[i + 1]
        if (types[i] in ("ES", "CS") and sides == ("EN", "EN")) or (
            types[i] == "CS" and sides == ("AN", "AN")
        ):
            types[i] = sides[0]
    for start, end in _spans(types, frozenset({"ET"})):
        if (start and types[start - 1] == "EN") or (end < len(types) and types[end] == "EN"):
            types[start:end] = ["EN"] * (end - start)
    strong = sos
    for i, kind in enumerate(types):
        if kind in ("ES", "ET", "CS"):
            types[i] = "ON"
        elif kind in ("L", "R"):
            strong = kind
        elif kind == "EN" and strong == "L":
            types[i] = "L"


def resolve_brackets(
    chars: list[str], types: list[str], originals: list[str], level: int, sos: str
) -> None:
    """Rule N0: a pair of brackets takes one direction together."""
    pairs: list[tuple[int, int]] = []
    waiting: list[tuple[str, int]] = []
    for i, char in enumerate(chars):
        if types[i] != "ON":
            continue
        if char in CLOSING:
            if len(waiting) == OPENINGS_MAX:
                break
            waiting.append((CLOSING[char], i))
            continue
        found = next((k for k in range(len(waiting) - 1, -1, -1) if waiting[k][0] == char), None)
        if found is not None:
            insort(pairs, (waiting[found][1], i))
            del waiting[found:]
    along = "R" if level % 2 else "L"
    for start, end in pairs:
        inside = {_strength(kind) for kind in types[start + 1 : end]} - {""}
        if along in inside:
            chosen = along
        elif inside:
            ahead = reversed(types[:start])
            chosen = next((s for kind in ahead if (s := _strength(kind))), sos)
        else:
            continue
        for place in (start, end):
            types[place] = chosen
            for k in range(place + 1, len(types)):
                if originals[k] != "NSM":
                    break
                types[k] = chosen


def _strength(kind: str) -> str:
    return "L" if kind == "L" else "R" if kind in ("R", "EN", "AN") else ""


def resolve_neutral(types: list[str], level: int, sos: str, eos: str) -> None:
    """Rules N1 and N2: neutrals between equal neighbours join them, else the embedding."""
    along = "R" if level % 2 else "L"
    for start, end in _spans(types, NEUTRAL):
        before = _strength(types[start - 1]) if start else sos
        after = _strength(types[end]) if end < len(types) else eos
        types[start:end] = [before if before == after else along] * (end - start)


def _spans(types: list[str], wanted: frozenset[str]) -> list[tuple[int, int]]:
    spans = []
    start: int | None = None
    for i, kind in enumerate([*types, ""]):
        if kind in wanted:
            start = i if start is None else start
        elif start is not None:
            spans.append((start, i))
            start = None
    return spans
