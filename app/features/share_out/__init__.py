"""The share-out: everyone's line before it is agreed, who agrees, and handing the parts over."""
