"""What a part of the catalogue is: the row's number and the tests that show it, or why none do."""

Catalogue = dict[str, str | tuple[str, ...]]
