from pathlib import Path

import pytest

from tests.cli.command import wjcheck
from tests.report.reviews import DISTRICT, district


@pytest.fixture(scope="session")
def reviewed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The reports of a district's reviews: `review-first`, and `review-again` against it as the baseline.

    Between the two another unit comes to be expected, and one filing is spoilt.
    """
    top = tmp_path_factory.mktemp("仓库")
    folder = district(top / "区")
    (top / ".git").mkdir()
    _review(top, "review-first", "json=first.json")
    listed = DISTRICT.replace("  - {名称: 未报镇}\n", "  - {名称: 未报镇}\n  - {名称: 又一镇}\n")
    (folder / "district.yaml").write_text(listed, encoding="utf-8")
    filing = folder / "申报" / "示例镇-2024.yaml"
    filing.write_text(
        filing.read_text(encoding="utf-8") + "没有这一项: '[点](https://example.org) {0}'\n", encoding="utf-8"
    )
    _review(top, "review-again", "json=again.json", "--baseline", "first.json")
    return top


def _review(top: Path, name: str, other: str, *more: str) -> None:
    outputs = [word for kind in ("sarif", "junit") for word in ("--output", f"{kind}={name}.{kind}")]
    ran = wjcheck("review", "区", *outputs, "--output", other, *more, "--as-of", "2024-12-31", "--jobs", "1", cwd=top)
    assert (ran.status, ran.out) == (3, b""), ran.complaint
