"""What a team would write by hand instead: the same rules, in other ways."""
