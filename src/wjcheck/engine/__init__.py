"""pack × filing × as-of date → findings."""
