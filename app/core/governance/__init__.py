"""How a group decides: votes, who has to agree to what, offices that stay apart, second factors."""
