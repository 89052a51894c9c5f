"""Persian numbers in words: هزار و دویست و سی و چهار."""

_SMALL = (
    "صفر یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده"
).split()
_TENS = "_ _ بیست سی چهل پنجاه شصت هفتاد هشتاد نود".split()
_HUNDREDS = "_ صد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد".split()
_SCALES = ((10**12, "تریلیون"), (10**9, "میلیارد"), (10**6, "میلیون"), (1000, "هزار"))


def spell(number: int) -> str:
    """The number, not negative, in words."""
    if number == 0:
        return _SMALL[0]
    words = []
    for size, name in _SCALES:
        count, number = divmod(number, size)
        if count:
            # One thousand is said without "one".
            words.append(name if (count, size) == (1, 1000) else f"{spell(count)} {name}")
    hundreds, number = divmod(number, 100)
    if hundreds:
        words.append(_HUNDREDS[hundreds])
    if number >= 20:
        tens, number = divmod(number, 10)
        words.append(_TENS[tens])
    if number:
        words.append(_SMALL[number])
    return " و ".join(words)
