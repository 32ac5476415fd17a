"""Filings that strain a page: many villages, very long names, and hostile words in every free text.

All are made from the complying example; JSON is YAML, and one value on each line gives every value a line of its own.
"""

import json
from collections.abc import Callable, Iterator, Sequence
from itertools import cycle
from typing import Any

from tests.engine.filings import complying
from wjcheck.filing.form import Group, Holds, Many, Scalar, filing_form

MARK = "window.struck=1"
"""What every script below would do."""
HOSTILE = (
    f"<script>{MARK}</script>",
    f"</script><script>{MARK}</script>",
    "</style><style>*{display:none}</style>",
    f"</title></head><body onload={MARK}>",
    f'"><img src=x onerror="{MARK}">',
    f"' onmouseover='{MARK}' '",
    f'" autofocus onfocus="{MARK}" tabindex=1 x="',
    f"javascript:{MARK}",
    f"<a href='javascript:{MARK}'>点</a>",
    f"<svg/onload={MARK}>",
    "<!-- 注释 --!><plaintext>",
    "]]><![CDATA[<b>粗</b>",
    "</td></tr></table></section><h1>标题</h1>",
    "{{7*7}}{{ view.parts }}",
    "{% for x in range(9) %}{{ x }}{% endfor %}{# 无 #}",
    "${7*7}#{7*7}<%= 7*7 %>",
    "&lt;b&gt;&amp;nbsp;&#60;i&#62;&notit;",
    "https://example.org/?a=1&b=2#s=pass",
    "甲\u202e乙\u2066丙\u200b丁\ufeff",
    "甲\x1b[31m乙\x7f\u2028丙",
    "\U0001f600\U0002070e\ufe0f e\u0301",
    "<base href=//example.org><meta http-equiv=refresh>",
    "<iframe srcdoc='<script>top.struck=1</script>'>",
)
"""Words that are markup, script, style, template or direction somewhere, each to be shown as it stands."""
LONG = ("武进区" * 16, "W" * 50, "长" * 50)
"""Names as long as a name may be."""
LONGEST = (*LONG, "很长" * 1000, *LONG, "x" * 2000)
"""Texts as long as a text may be, among them words without a place to break."""
TOO_LONG = ("无" * 10_000, *("短",) * 20, "y" * 10_000, *("short",) * 20)


def written(values: Any) -> bytes:
    """The bytes of a filing with these values."""
    return json.dumps(values, ensure_ascii=False, indent=2).encode()


def with_villages(number: int, lead: str = "第", *, faults: bool = True) -> dict[str, Any]:
    """The complying example with so many villages; some with too small a team, no group or no handbook."""
    values = complying()
    values["单位"]["村社区数"] = str(number)
    values["村社区"] = [_village(at, lead, faults) for at in range(1, number + 1)]
    return values


def _village(at: int, lead: str, faults: bool) -> dict[str, Any]:
    members = 4 if faults and at % 3 == 0 else 10
    return {
        "名称": f"{lead}{at}村",
        "工作小组": {
            "已成立": "否" if faults and at % 5 == 0 else "是",
            "日期": "2023-10-10",
            "组长": {"姓名": f"书记{at}", "职务": "村党总支书记"},
        },
        "应急救援队": {"已成立": "是", "队员": [{"姓名": f"队员{at}之{one}"} for one in range(1, members + 1)]},
        "应急手册": {"已编制": "否" if faults and at % 7 == 0 else "是", "日期": "2024-01-05"},
        "装备": ["强光手电", "担架"],
        "巡查次数": "12",
    }


def with_texts(texts: Sequence[str], names: Sequence[str] = (), values: dict[str, Any] | None = None) -> dict[str, Any]:
    """The complying example, or `values`, with `texts` in turn for every free text, and `names` for every name."""
    found = complying() if values is None else values
    turns = {False: cycle(texts), True: cycle(names or texts)}

    def change(text: str, scalar: Scalar) -> str:
        return next(turns[scalar.kind == "name"]) if is_free(scalar) else text

    return dict(_changed(found, filing_form(), change))


def is_free(scalar: Scalar) -> bool:
    """Whether anything may be written there."""
    return scalar.kind in ("text", "name", "contact") or scalar.open


def _changed(value: Any, holds: Holds | None, change: Callable[[str, Scalar], str]) -> Any:
    if isinstance(value, dict) and isinstance(holds, Group):
        return dict(_entries(value, holds, change))
    if isinstance(value, list) and isinstance(holds, Many):
        return [_changed(item, holds.each, change) for item in value]
    if isinstance(holds, Many) and holds.or_one:
        return _changed(value, holds.each, change)
    return change(value, holds) if isinstance(value, str) and isinstance(holds, Scalar) else value


def _entries(values: dict[str, Any], group: Group, change: Callable[[str, Scalar], str]) -> Iterator[tuple[str, Any]]:
    for name, value in values.items():
        key = group.named.get(name)
        yield name, _changed(value, key.holds if key else None, change)
