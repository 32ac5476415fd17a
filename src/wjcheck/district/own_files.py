"""What the district's own files are called, at the top of its repository."""

DISTRICT = "district.yaml"
WAIVERS = "waivers.yaml"
