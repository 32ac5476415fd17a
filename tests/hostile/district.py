"""One district in which every name, value and name of a file is hostile.

What YAML may hold stands in the filings; what only names of files, TOML, JSON and cells may hold stands there.
"""

import json
from pathlib import Path

from tests.browser.filings import with_texts, written

WORDS = (
    "[red]甲[/red][/etc][link=https://evil.example]点",
    "<script>alert(1)</script>\"' <img src=x>",
    "![图](https://evil.example) [点](javascript:x) @someone",
    "#12 `x` | 甲 | **粗** $x$ :smile: 0123456789abcdef",
    "::error file=a,line=1::甲",
    "##[add-mask]甲 ##vso[task.x]乙 ##teamcity[message x]",
    "=cmd|' /C calc'!A0",
    "+cmd()",
    "@SUM(1+1)",
    "＝1+1",
    "-2+3+cmd()",
    "]]><x/>&#0;&a;</w:t><w:instrText>HYPERLINK x",
    "甲;乙,丙\\n丁:戊\\",
    "{0.__class__} {{7*7}} {% raw %} %s ${x}",
    "https://evil.example/?a=1 www.evil.example",
    "\ue000私\uf8ff用",
)
"""What may stand in a value, in at most fifty characters."""
UNSEEN = (
    "\x1b[31m红\x1b]8;;x:y\x07\x1b]52;c;ZQ==\x07",
    "\x9b31m\x85\x7f",
    "\u202e甲\u2066\u200f",
    "\u200b\u2060\ufeff\u00ad\U000e0041",
    "\u2028\u2029\u3164\uffff\ue123\U000f0001",
)
"""What is not seen or steers a terminal."""
LINES = "甲\r\n::warning::乙\n##[error]丙\r\nBEGIN:VEVENT\n\n# 标题\n\n<b>粗"
"""What begins lines of its own."""
FILES = (
    "".join(UNSEEN) + LINES + "\udcff.yaml",
    "=1+1 -rf ::error::[red]甲 <script>alert(1)<∕script> ##[add-mask]x ![图](javascript:x) @someone %0A{x}.yaml",
)
"""What files are called, as far as systems let them."""
UNREADABLE = "::stop-commands::x ##[add-mask]\x1b[1m\u202e.yaml"
"""The one that is no YAML."""


ROSTER = "=名册\x1b[1m\u202e.csv"


def lay_out(folder: Path) -> None:
    """Write the district into `folder`."""
    folder.mkdir()
    for number, name in enumerate(FILES):
        values = with_texts(WORDS[8 * number :] + WORDS[: 8 * number])
        (folder / name).write_bytes(written(values))
    (folder / UNREADABLE).write_text(f"格式版本: 1\n单位:\n  名称: [{WORDS[0]}\n{WORDS[1]}：{UNSEEN[2]}\n", "utf-8")
    units = "".join(f"  - {{名称: {json.dumps(word)}, 村社区数: 3}}\n" for word in WORDS)
    head = f"名称: {json.dumps(WORDS[4] + WORDS[0][:9])}\n年度: 2024\n核查日期: 2024-12-31\n"
    (folder / "district.yaml").write_text(f"{head}应报单位:\n{units}", "utf-8")
    waived = "".join(
        f"  - {{单位: {json.dumps(word)}, 规则: 1.2.13, 理由: {json.dumps(word)}, 批准人: {json.dumps(word)}, "
        "起始日期: 2024-06-01, 截止日期: 2025-12-31}\n"
        for word in WORDS
    )
    (folder / "waivers.yaml").write_text(f"豁免清单版本: 1\n豁免:\n{waived}", "utf-8")
    cells = "\n".join(f'"{word.replace(chr(34), chr(34) * 2)}",行政,是' for word in (*WORDS, *UNSEEN, LINES))
    (folder / ROSTER).write_text(f"姓名,编制,在岗\n{cells}\n", "utf-8")
