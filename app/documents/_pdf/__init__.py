"""PDF files: objects, embedded fonts, pages. Knows nothing of sheets, groups or money.

Only page contents, embedded fonts and a title can be written: there is no way to put a script, a
link or a launch action into the file.
"""
