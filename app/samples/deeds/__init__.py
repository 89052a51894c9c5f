"""What people do at a meeting of a sample group; a deed is one line of its story.

Amounts are minor units. Members stand by their numbers, boxes by the names of the story.
"""
