"""Swahili numbers in words: elfu moja mia mbili thelathini na nne.

The last part takes "na". A comma stands after a count of ten or more, because "elfu ishirini
na tano" is 25,000 and must not also be 20,005 ("elfu ishirini, na tano").
"""

_ONES = "sifuri moja mbili tatu nne tano sita saba nane tisa".split()
_TENS = "_ kumi ishirini thelathini arobaini hamsini sitini sabini themanini tisini".split()
_SCALES = (
    (10**12, "trilioni"),
    (10**9, "bilioni"),
    (10**6, "milioni"),
    (10**5, "laki"),
    (1000, "elfu"),
    (100, "mia"),
)


def spell(number: int) -> str:
    """The number, not negative, in words."""
    if number == 0:
        return _ONES[0]
    parts: list[tuple[str, bool]] = []  # words, and whether a comma must follow
    for size, name in _SCALES:
        count, number = divmod(number, size)
        if count:
            parts.append((f"{name} {spell(count)}", count >= 10))
    tens, ones = divmod(number, 10)
    if tens:
        parts.append((_TENS[tens], False))
    if ones:
        parts.append((_ONES[ones], False))
    text = parts[0][0]
    for place in range(1, len(parts)):
        text += "," if parts[place - 1][1] else ""
        text += " na " if place == len(parts) - 1 else " "
        text += parts[place][0]
    return text
