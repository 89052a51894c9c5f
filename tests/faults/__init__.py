"""Disks that fail, processes that are killed, files that are damaged: nothing saved is lost."""
