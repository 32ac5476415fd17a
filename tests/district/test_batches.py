"""Batches: small ones first, none too large, and every filing in its place whether its answer is known or not."""

from tests.district.districts import record
from wjcheck.district.batches import Answer, batches
from wjcheck.reading.discover import Found


def sizes(number: int, jobs: int, raw: bytes = b"", expected: int | None = None) -> list[int]:
    tasks = ((Found(f"{at}.yaml", raw), "") for at in range(number))
    return [len(batch.open) for batch in batches(tasks, jobs, expected=expected)]


def test_a_few_filings_keep_every_worker_busy_and_many_go_together() -> None:
    assert sizes(9, 2) == [1, 1, 1, 1, 2, 2, 1]
    assert max(sizes(1000, 2)) == 16
    assert sum(sizes(1000, 2)) == 1000


def test_where_it_is_known_how_many_there_will_be_the_last_go_alone() -> None:
    found = sizes(1000, 2, expected=1000)
    assert sum(found) == 1000
    assert max(found) == 16
    assert found[-4:] == [1, 1, 1, 1]
    assert sorted(found[-12:], reverse=True) == found[-12:]
    assert sum(sizes(1000, 2, expected=300)) == sum(sizes(1000, 2, expected=5000)) == 1000
    assert max(sizes(1000, 2, expected=300)[-20:]) == 16, "there are more than were expected"


def test_large_filings_are_handed_over_one_by_one() -> None:
    assert set(sizes(30, 1, bytes(1 << 20))) == {1}
    assert max(sizes(60, 1, bytes(300_000))) == 4


def test_answers_that_are_known_stand_where_their_filings_do() -> None:
    def known(found: Found, page: str) -> Answer | None:
        return (record(found.path), {"page": page}) if found.raw == b"known" else None

    tasks = [(Found(f"{at}", b"known" if at % 3 else b""), "") for at in range(600)]
    told: list[Answer] = []
    worked = 0
    for batch in batches(iter(tasks), 2, known):
        assert len(batch.answers) <= 256
        worked += len(batch.open)
        told += batch.filled([(record(found.path), {}) for found, _ in batch.open])
    assert [one.filed.path for one, _ in told] == [f"{at}.yaml" for at in range(600)]
    assert worked == 200
