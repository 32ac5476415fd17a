from pathlib import Path

from tests.report.html.districts import district, write
from wjcheck.engine.finding import Status


def test_a_clause_is_complied_with_where_what_applies_is_met(tmp_path: Path) -> None:
    write(tmp_path)
    quiet = {Status.PASS, Status.NOT_APPLICABLE}
    seen = 0
    with district(tmp_path) as report:
        for line in report.figures.lines:
            for clause, (status, _) in line.clauses.items():
                rules = [one for one in line.record.outcomes if report.review.pack.clause_of[one.rule] == clause]
                if {one.status for one in rules} == quiet and not any(one.waived for one in rules):
                    seen += 1
                    assert status is Status.PASS
    assert seen
