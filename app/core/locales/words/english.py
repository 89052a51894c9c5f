"""English numbers in words: one thousand two hundred thirty-four."""

_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
).split()
_TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()
_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (1000, "thousand"))


def spell(number: int) -> str:
    """The number, not negative, in words."""
    if number < 100:
        return _below_hundred(number)
    words = []
    for size, name in (*_SCALES, (100, "hundred")):
        count, number = divmod(number, size)
        if count:
            words.append(f"{spell(count)} {name}")
    if number:
        words.append(_below_hundred(number))
    return " ".join(words)


def _below_hundred(number: int) -> str:
    if number < 20:
        return _SMALL[number]
    tens, ones = divmod(number, 10)
    return f"{_TENS[tens]}-{_SMALL[ones]}" if ones else _TENS[tens]
