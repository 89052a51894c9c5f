"""Papers: one a file, described as a sheet and drawn without Qt in any language and direction."""
