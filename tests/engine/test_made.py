"""With what a report was made, and what of it is handed on."""

from wjcheck.engine.made import Made, Source

OWN = (Source("district", "区.yaml", "sha256:1"), Source("waivers", "豁免.yaml", ""), Source("district", "b", "c"))


def test_what_it_was_set_against_comes_last_and_all_else_stays() -> None:
    made = Made("check", ("a.yaml",), strict=True, sources=OWN)
    after = made.against("old.json", "sha256:2")
    assert after.sources == (*OWN, Source("baseline", "old.json", "sha256:2"))
    assert (after.command, after.paths, after.strict, made.sources) == ("check", ("a.yaml",), True, OWN)


def test_sources_are_given_by_what_they_are_for_in_their_order() -> None:
    made = Made("review", ("d",), sources=OWN)
    assert made.only("district") == (OWN[0], OWN[2])
    assert made.only("waivers", "district") == OWN
    assert made.only("earlier") == ()


def test_unless_told_otherwise_an_error_fails_and_nothing_is_left_out() -> None:
    made = Made("check", ())
    assert (made.fail_on, made.strict, made.allow_empty, made.changed_since) == ("error", False, False, None)
