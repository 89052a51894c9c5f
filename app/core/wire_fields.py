"""The kinds of values in what laptop and server say to each other, each with its length."""

from typing import Annotated

import msgspec

# Lengths too: `$` also stands before a last line end.
Uuid = Annotated[
    str,
    msgspec.Meta(
        pattern="^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", max_length=36
    ),
]
Hex32 = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$", max_length=64)]
Hex64 = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{128}$", max_length=128)]
Hex = Annotated[str, msgspec.Meta(pattern=r"^([0-9a-f]{2})*$(?!\n)", max_length=1024)]
Count = Annotated[int, msgspec.Meta(ge=0, le=2**53 - 1)]
Name = Annotated[str, msgspec.Meta(min_length=1, max_length=64)]
