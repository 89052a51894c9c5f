"""Reading order of mixed text: the Unicode bidirectional algorithm, isolates and brackets included.

Source: Unicode Standard Annex #9, revision 48; the rule names (X1, W4, N0 ...) are its own.
"""

import re
from unicodedata import bidirectional

from app.documents._text.bidi_types import (
    INITIATORS,
    resolve_brackets,
    resolve_neutral,
    resolve_weak,
)

RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufeff\U00010800-\U0001efff]"
)
# A number in a left-to-right isolate, the bulk of every table: its order needs no algorithm.
AMOUNT = re.compile("\u2066[0-9۰-۹٬٫,.\u202f+−–-]*\u2069")
DEPTH_MAX = 125
REMOVED = frozenset({"RLE", "LRE", "RLO", "LRO", "PDF", "BN"})  # X9


def embedding_levels(text: str, base: int) -> list[int]:
    """The level of every character of one paragraph; odd levels read right to left.

    Characters that rule X9 takes away (joiners among them) get the level of their neighbour
    before, so that a zero width non-joiner stays with its word.

    Args:
        base: 0 or 1, the direction of the paragraph.
    """
    kinds = [bidirectional(char) or "L" for char in text]
    partners = _isolate_partners(kinds)
    levels = [base] * len(text)
    resolved = list(kinds)
    _explicit(kinds, partners, base, levels, resolved)
    kept = [i for i, kind in enumerate(kinds) if kind not in REMOVED]
    explicit = tuple(levels)
    for sequence in _isolating_sequences(kept, kinds, partners, explicit):
        sos, eos = _edges(sequence, kept, kinds, partners, base, explicit)
        _resolve_sequence(text, sequence, resolved, levels, sos, eos)
    for i, kind in enumerate(kinds):
        if kind in REMOVED:
            levels[i] = levels[i - 1] if i else base
    _reset_whitespace(kinds, base, levels)
    return levels


def first_strong(text: str, default: int = 0) -> int:
    """Direction of the first letter outside isolates (P2, P3), or `default` without any."""
    return _first_strong([bidirectional(char) for char in text], 0, len(text), default)


def visual_runs(text: str, base: int) -> list[tuple[int, int, int]]:
    """Runs (start, end, level) of `text` from left to right (rule L2)."""
    if not text:
        return []
    if (base == 0 and not RIGHT_TO_LEFT.search(text)) or AMOUNT.fullmatch(text):
        return [(0, len(text), 2 * base)]
    levels = embedding_levels(text, base)
    runs: list[tuple[int, int, int]] = []
    start = 0
    for i in range(1, len(text) + 1):
        if i == len(text) or levels[i] != levels[start]:
            runs.append((start, i, levels[start]))
            start = i
    highest = max(levels)
    lowest_odd = min((level for level in levels if level % 2), default=highest + 1)
    for level in range(highest, lowest_odd - 1, -1):
        runs = _reverse_at(runs, level)
    return _joined(runs)


def _joined(runs: list[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
    """Neighbours that continue each other in one direction as one run: digits and separators."""
    joined = runs[:1]
    for start, end, level in runs[1:]:
        first, last, before = joined[-1]
        if level % 2 == before % 2 == 0 and last == start:
            joined[-1] = (first, end, level)
        elif level % 2 == before % 2 == 1 and end == first:
            joined[-1] = (start, last, level)
        else:
            joined.append((start, end, level))
    return joined


def _reverse_at(runs: list[tuple[int, int, int]], level: int) -> list[tuple[int, int, int]]:
    done: list[tuple[int, int, int]] = []
    held: list[tuple[int, int, int]] = []
    for run in runs:
        if run[2] >= level:
            held.append(run)
            continue
        done += [*reversed(held), run]
        held = []
    return [*done, *reversed(held)]


def _isolate_partners(kinds: list[str]) -> dict[int, int]:
    """Isolate initiator → its PDI and back (BD9)."""
    partners: dict[int, int] = {}
    open_at: list[int] = []
    for i, kind in enumerate(kinds):
        if kind in INITIATORS:
            open_at.append(i)
        elif kind == "PDI" and open_at:
            start = open_at.pop()
            partners[start], partners[i] = i, start
    return partners


def _first_strong(kinds: list[str], start: int, end: int, default: int) -> int:
    depth = 0
    for kind in kinds[start:end]:
        if kind in INITIATORS:
            depth += 1
        elif kind == "PDI":
            depth = max(0, depth - 1)
        elif depth == 0 and kind in ("L", "R", "AL"):
            return 0 if kind == "L" else 1
    return default


def _explicit(
    kinds: list[str],
    partners: dict[int, int],
    base: int,
    levels: list[int],
    resolved: list[str],
) -> None:
    """Rules X1 to X8: embeddings, overrides and isolates give the first levels."""
    stack: list[tuple[int, str, bool]] = [(base, "", False)]  # level, override, is isolate
    isolates_over = embeddings_over = isolates = 0
    for i, kind in enumerate(kinds):
        level, override, _ = stack[-1]
        if kind in ("RLE", "LRE", "RLO", "LRO"):
            levels[i] = level
            deeper = _next_level(level, odd=kind[0] == "R")
            if deeper <= DEPTH_MAX and not isolates_over and not embeddings_over:
                stack.append((deeper, kind[0] if kind[2] == "O" else "", False))
            elif not isolates_over:
                embeddings_over += 1
            continue
        if kind == "PDF":
            if isolates_over:
                pass
            elif embeddings_over:
                embeddings_over -= 1
            elif len(stack) > 1 and not stack[-1][2]:
                stack.pop()
            levels[i] = stack[-1][0]
            continue
        if kind == "PDI":
            if isolates_over:
                isolates_over -= 1
            elif isolates:
                embeddings_over = 0
                while not stack[-1][2]:
                    stack.pop()
                stack.pop()
                isolates -= 1
            level, override, _ = stack[-1]
        levels[i] = base if kind == "B" else level
        if override and kind not in ("B", "BN"):
            resolved[i] = override
        if kind in INITIATORS:
            odd = kind == "RLI" or (
                kind == "FSI" and _first_strong(kinds, i + 1, partners.get(i, len(kinds)), 0) == 1
            )
            deeper = _next_level(level, odd=odd)
            if deeper <= DEPTH_MAX and not isolates_over and not embeddings_over:
                isolates += 1
                stack.append((deeper, "", True))
            else:
                isolates_over += 1


def _next_level(level: int, *, odd: bool) -> int:
    return (level + 1) | 1 if odd else (level + 2) & ~1


def _isolating_sequences(
    kept: list[int], kinds: list[str], partners: dict[int, int], levels: tuple[int, ...]
) -> list[list[int]]:
    """Rule X10: level runs, joined across isolates (BD13)."""
    runs: list[list[int]] = []
    for i in kept:
        if runs and levels[runs[-1][-1]] == levels[i]:
            runs[-1].append(i)
        else:
            runs.append([i])
    run_from = {run[0]: run for run in runs}
    sequences = []
    for run in runs:
        if kinds[run[0]] == "PDI" and run[0] in partners:
            continue
        sequence = list(run)
        while kinds[sequence[-1]] in INITIATORS and sequence[-1] in partners:
            sequence += run_from[partners[sequence[-1]]]
        sequences.append(sequence)
    return sequences


def _edges(
    sequence: list[int],
    kept: list[int],
    kinds: list[str],
    partners: dict[int, int],
    base: int,
    explicit: tuple[int, ...],
) -> tuple[str, str]:
    """Directions that a sequence meets at its two ends (sos and eos of X10)."""
    level = explicit[sequence[0]]
    before = kept.index(sequence[0]) - 1
    after = kept.index(sequence[-1]) + 1
    level_before = explicit[kept[before]] if before >= 0 else base
    left_open = kinds[sequence[-1]] in INITIATORS and sequence[-1] not in partners
    level_after = explicit[kept[after]] if after < len(kept) and not left_open else base
    return "LR"[max(level, level_before) % 2], "LR"[max(level, level_after) % 2]


def _resolve_sequence(
    text: str, sequence: list[int], resolved: list[str], levels: list[int], sos: str, eos: str
) -> None:
    level = levels[sequence[0]]
    types = [resolved[i] for i in sequence]
    originals = list(types)
    resolve_weak(types, sos)
    resolve_brackets([text[i] for i in sequence], types, originals, level, sos)
    resolve_neutral(types, level, sos, eos)
    for i, kind in zip(sequence, types, strict=True):
        if level % 2:
            levels[i] = level + (kind != "R")
        else:
            levels[i] = level + {"L": 0, "R": 1}.get(kind, 2)


def _reset_whitespace(kinds: list[str], base: int, levels: list[int]) -> None:
    """Rule L1: white space at the end, and before separators, follows the paragraph."""
    trailing = True
    for i in range(len(kinds) - 1, -1, -1):
        kind = kinds[i]
        if kind in ("B", "S"):
            trailing = True
        elif kind not in ("WS", "PDI") and kind not in INITIATORS and kind not in REMOVED:
            trailing = False
        if trailing:
            levels[i] = base
