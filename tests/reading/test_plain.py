"""A plain file is read without a parser, and what comes of it is what the full reader gives, to the last column."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fuzz.invariants import everything
from tests.trials import trials
from wjcheck.reading import plain_lines
from wjcheck.reading.parse import read
from wjcheck.reading.plain import plain
from wjcheck.reading.plain_brackets import BracketMarks
from wjcheck.reading.plain_places import PlainMarks
from wjcheck.reading.problem import Span
from wjcheck.reading.source import decode
from wjcheck.reading.tree import Budget, Mark, Marks, Tree, covered_stretches
from wjcheck.reading.visible import is_all_seen

ROOT = Path(__file__).parents[2]


def is_plain(text: str, budget: Budget | None = None) -> bool:
    source, _ = decode(text.encode())
    return source is not None and plain(source, budget or Budget()) is not None


def same_from_both(raw: bytes) -> bool:
    """Hold a file read without a parser to what the full reader gives; return whether it was."""
    source, problems = decode(raw)
    tree = plain(source, Budget()) if source is not None and not problems else None
    if source is None or tree is None:
        return False
    full = read(raw, parser="c")
    assert everything(tree) == everything(full), raw.decode()
    assert marked(tree) == marked(full), raw.decode()
    assert entries(plain(source, Budget())) == entries(full), raw.decode()  # before anybody has asked for the parts
    return True


def entries(tree: Tree | None) -> list[object]:
    """Where each entry stands, as who wants one of them only asks for it, and what that gives as people count."""
    found: list[object] = []
    assert tree is not None
    pending: list[tuple[object, Marks | Mark | None]] = [(tree.root, tree.marks)]
    while pending:
        value, marks = pending.pop()
        if isinstance(value, dict) and isinstance(marks, Marks):
            places = [marks.entry(name) for name in reversed(value)]
            found += [(key, tree.stretch(place)) for key, place in places]
            pending += [(value[name], place) for name, (_, place) in zip(reversed(value), places, strict=True)]
        elif isinstance(value, list) and isinstance(marks, Marks) and isinstance(marks.parts, list):
            pending += zip(value, marks.parts, strict=True)
    return found


def marked(tree: Tree) -> object:
    assert tree.marks is not None
    return {line: sorted(stretches) for line, stretches in covered_stretches(tree.marks).items()}


PLAIN = [
    "a: 1",
    "\n# x\n  a: 1\n\n  # y\n  b: 2 # z\n",
    "名称: 湖塘镇（开发区）、某街道  # 所在\n文号: 湖政〔2023〕1号\n时间: 09:30\n地址: http://a/b?c=d&e\n",
    'a:\nb: \'\'\nc: ""\nd: "x: [y] # z" # w\ne: \'x, "y"\'\n',
    "a:\n- b\n- c\nd:\n  - e: 1\n    f:\n      - g\n    h: 2\n  - e: 3\ni:\n  j: 1\nk:\n",
    "a: {b: c, d: [e, f], g: {h: [{i: j}, {k: l}]}}\nm: []\nn: {}\no: [[p], [q, r]] # s\n",
    "a: { b: c, d: [ e , f ] }\ng: [ ]\n",
    "a:\n  - {b: \"c, d\", e: [f, \"\"]}\n  - {'b: [': 'c'}\n  - [g, h]\n  - {b: 说“好”，再说}\n",
    "a: {'b' : 'c' , d: ' e ' }\n",
    "a: “三合一”场所整治\nb: —\nc: d]\n",
    "a: 5~6\nb: nullable\nc: Nullable\nd: NULLs\n",
    "a: bX  # c\nd: Xe\n",
    "a: []\nb: {}\nc: [d, [], {}]\ne: {f: []}\ng: [[], [{}]]\n",
    "a: ['b, c']\n",
    "a: {b: c，d, e: f；g}\n",
]


@pytest.mark.parametrize("text", PLAIN)
def test_what_is_plain(text: str) -> None:
    assert same_from_both(text.encode())
    assert same_from_both(text.replace("\n", "\r\n").encode())


@pytest.mark.parametrize(
    "text",
    [
        *("", "# a", "- a", "a", "[a]", "{a: b}", "---\na: b", "a: b\n---\n", "a: b\n...", "%YAML 1.1\n---\na: b"),
        *(
            "a: &b c",
            "a: *b",
            "a: !c d",
            "<<: a",
            "a: {<<: b}",
            "? a\n: b",
            "a: |\n  b",
            "a: >-\n  b",
            "a: @b",
            "a: `b",
        ),
        *("a: b\n  c", 'a: "b\n  c"', "a: [b,\n  c]", "a:\n  b", "- a\n- b", "a:\n  -\n    b: c", "a:\n  - - b"),
        *("a:\tb", "\ta: b", "a: b\u3000c", "a: b\u00a0c", "a: b\u200bc", "a: \u3164", "a: \x07", "a: \ue000"),
        *("a: b\n c: d", "a:\n    b: c\n  d: e", " a: b\nc: d", "a:\n  - b\n c: d", "a:\n - b\n  - c"),
        *("a: b\na: c", "a: {b: c, b: d}", "a:\n  - b: c\n    b: d", "a:\nb:\na:", "a: {'b': c, 'b': d}"),
        *(
            "a: Null",
            "a: NULL",
            "a: [Null, b]",
            "a: ~",
            "a: null",
            "null: a",
            "a: [NULL]",
            "a: {b: ~}",
            "~: a",
            "a: - b",
        ),
        *("a: -b", "a: [-b]", "a: {b: -c}"),
        *('a: "b\\n"', "a: 'b''c'", 'a: "b" c', 'a: {b: "c"d}', 'a: {b: c"d"}', 'a: ["b""c"]', "a: [\"b', 'c\"]"),
        *("a: b #c", "a: b#c", 'a: "b"#c', "a: [b]#c", "# a #b\nc: d", "a: # b\n  c"),
        *("a: [b", "a: [b}", "a: [b]]", "a: [b], [c]", "a: [b], [c]\nd: [e\nf: g]", "a: [b,, c]", "a: [, b]"),
        *("a: [b,  c]", "a: {b:  c}", "a: {b: c，d, e: [f，g], h: i，j}", "a: {b: c；d, e: [f；g], h: i；j}"),
        *(
            "a: [b, ]",
            "a: {b}",
            "a: {b: }",
            "a: [ : ]",
            "a: [ b: ]",
            "a: {: b}",
            "a: {b: c: d}",
            "a: {b:c}",
            "a: [b: c]",
            "a: [b {c: d}]",
        ),
        *(
            "a: [b]c",
            "a: {b: {c}",
            "a: {b: c，",
            "a: {b: c；\nd: {e: f，",
            "a: [[b]c]",
            "a: [b[]]",
            "a: [b[] c]",
            "a: [b{} c]",
            "a: {[b]: c}",
            "a: {b: [c], d}",
            "a: [a:b]",
            "a: [b, c:d]",
        ),
        *("a: b: c", "a: b:", "a: “b”", "a: 【b】", 'a:\n  - “b"', "a: [“b”]", "a: [b，c]", "a: [•b]", "姓名：a: b"),
        *(
            "－a: b",
            "a:\n  - 姓名：b\n  - c: d",
            "a:\n  - c: d\n  - 姓名：b",
            "a:\n  - [b]\n  - c",
            "a: {－b: c}",
            "＃a: b",
        ),
        *("a: {b: c?}", "a: {b: 50%}", "a: {b: c\\d}", "a :b", "a : b", "a b", "'a': b", f"{'a' * 101}: b"),
    ],
)
def test_what_is_left_to_the_full_reader(text: str) -> None:
    assert not is_plain(text)


def test_the_budget_holds_for_plain_files_too() -> None:
    for text, nodes, depth in (
        ("a: b", 3, 1),
        ("a: [b, c]\nd:\n  - e: f\n", 10, 3),
        ("a: {b: {c: d}}", 7, 3),
        ("a:\n- b\n- c\n", 5, 2),
        ("a:\n" + "- b\n" * 20, 23, 2),
        ("a: [" + "[], " * 20 + "b]\n", 44, 22),
    ):
        assert is_plain(text, Budget(nodes=nodes, depth=depth))
        assert not is_plain(text, Budget(nodes=nodes, depth=depth - 1))
        assert not is_plain(text, Budget(nodes=nodes - 1, depth=depth))
    for nodes in range(30):
        budget = Budget(nodes=nodes)
        for text in PLAIN:
            if is_plain(text, budget):
                assert read(text.encode(), budget, "c").problems == (), text


def test_brackets_below_deep_nesting_count_their_levels_too() -> None:
    outside = "".join(f"{' ' * level}a:\n" for level in range(39))
    for inside, whole in ((10, True), (12, False)):
        text = f"{outside}{' ' * 39}a: {'[' * inside}b{']' * inside}\n"
        assert is_plain(text) is whole
        assert (read(text.encode(), parser="c").problems == ()) is whole
        assert everything(read(text.encode())) == everything(read(text.encode(), parser="c"))


def test_what_is_known_of_a_line_is_in_no_two_trees() -> None:
    raw = b"a: [b, c]\nd:\n  - {e: f}\n  - {g: [h, {i: j}]}\n"
    first = read(raw)
    assert first.root is not None
    first.root["a"].append("k")
    first.root["d"][0]["e"] = "k"
    first.root["d"][1]["g"][1]["i"] = "k"
    assert read(raw).root == {"a": ["b", "c"], "d": [{"e": "f"}, {"g": ["h", {"i": "j"}]}]}


def test_where_things_stand_is_found_out_when_somebody_asks() -> None:
    tree = read(b"a: b\nc:\n  - d: e\n    f: g\n")
    assert isinstance(tree.marks, PlainMarks)
    assert tree.marks._parts is None
    assert tree.span_of(("a",)) == Span(1, 4, 1, 5)
    _, listed = tree.marks.entry("c")
    assert isinstance(listed, PlainMarks)
    assert listed._parts is None
    assert tree.span_of(("c", 0, "f")) == Span(4, 8, 4, 9)
    assert listed._parts is not None


def test_lines_that_are_kept_are_few_and_short(monkeypatch: pytest.MonkeyPatch) -> None:
    known: dict[str, object] = {}
    monkeypatch.setattr(plain_lines, "_known", known)
    monkeypatch.setattr(plain_lines, "_MOST", 5)
    monkeypatch.setattr(plain_lines, "_MANY", 4)
    assert is_plain("a: b\nc: d\n" + f"e: {'f' * 100}\n")
    assert set(known) == {"a: b", "c: d"}
    assert is_plain("".join(f"a{number}: b\n" for number in range(5)))
    assert set(known) == {"a: b", "c: d"}
    assert is_plain("".join(f"a{number}: b\n" for number in range(4)))
    assert set(known) == {"a0: b", "a1: b", "a2: b", "a3: b"}


@pytest.mark.parametrize("text", ["{b: c, 'd': {g: f}, 'g': 1, h: 2}", "{a: [b, {c: {b: d}}], b: c, 'g': 1}"])
def test_where_a_single_value_stands_is_found_without_looking_at_the_rest(text: str) -> None:
    source, _ = decode(f"x: {text}\n".encode())
    assert source is not None
    tree = plain(source, Budget())
    assert tree is not None
    assert tree.marks is not None
    _, marks = tree.marks.entry("x")
    assert isinstance(marks, BracketMarks)
    begins = 3 + text.index("'g': 1")
    assert marks.entry("g") == ((0, begins, 0, begins + 3), (0, begins + 5, 0, begins + 6))
    begins = 3 + text.index("b: c")
    assert marks.entry("b") == ((0, begins, 0, begins + 1), (0, begins + 3, 0, begins + 4))
    assert marks._parts is None
    assert isinstance(marks.entry("d" if "d'" in text else "a")[1], Marks)
    assert marks._parts is not None


MANY = 300_000


@pytest.mark.parametrize(
    "text",
    [
        f"a: {{b: {'，' * MANY}}}",
        f"a: [{'，' * MANY}]",
        f"a: ['b'{' ' * MANY}'c']",
        f"a: ['b', {' ' * MANY}c{' ' * MANY}]",
        f"{' ' * MANY}{'#' * MANY}: \\",
        f"{' ' * MANY}a: 'b{' ' * MANY}",
        f"a: b{' #' * MANY}",
        f'#{" #" * MANY}\na: "b',
        f"a: {'[' * MANY}",
        f"a: [{'[], ' * (MANY // 50)}b",
        f"a: b{' :' * 1000}{'~ ' * MANY}",
    ],
    ids=range(11),
)
def test_the_longest_line_takes_no_more_than_its_length(text: str) -> None:
    # with a pattern that goes back and forth each of these takes minutes
    is_plain(text, Budget(nodes=10 * MANY))


def taken_apart(line: str) -> object:
    found: dict[str, object] = {}
    return found.get(line) if plain_lines._take_apart([line], found) else "not plain"  # type: ignore[arg-type]


WORDS = st.lists(st.sampled_from([*"a1-./、（）〔〕·，；：#:'\"[]{}?~ ", "张三", "2024", "true", "ㅤ"]), max_size=4).map(
    "".join
)
HEADS = ("a: ", "  - a: ", "  - ", "名: ", "    名:  ")
LISTED = st.lists(WORDS, max_size=3).map(lambda words: f"[{', '.join(words)}]")
BRACES = st.lists(
    st.tuples(st.sampled_from(["a", "b", "名", "1", "", "a b"]), WORDS | LISTED).map(": ".join), max_size=3
)


@settings(max_examples=trials(200))
@given(st.sampled_from([*HEADS, "c: ", "- "]), WORDS | LISTED | BRACES.map(lambda parts: f"{{{', '.join(parts)}}}"))
def test_a_line_that_begins_as_another_is_taken_apart_to_the_same(head: str, rest: str) -> None:
    for one in HEADS:
        taken_apart(f"{one}x")
    found, others = plain_lines._alike([head + rest])
    if not others:
        assert found[head + rest] == taken_apart(head + rest)
        assert type(found[head + rest]) is tuple


def test_plain_words_need_not_be_taken_apart() -> None:
    for head in ("a: ", "  - a: ", "  - ", "    名: "):
        taken_apart(f"{head}x")
        for rest in (
            *("张三", "2024-05-06", "武政办发〔2023〕65号", "fire brigade - 1", "'0990'", '"a b"'),
            *("{a: 张三, 名: 2024-05-06}", "{a: [b], 名: [张三, 李四, c d], e: f}"),
        ):
            if head != "  - " or " " not in rest[:5]:
                assert plain_lines._alike([head + rest])[1] == []
    assert is_all_seen("".join(map(chr, range(0x4E00, 0xA000))))


def test_parts_that_are_kept_are_few_and_short(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("_known", "_heads", "_pairs"):
        monkeypatch.setattr(plain_lines, name, {})
    monkeypatch.setattr(plain_lines, "_MOST_PARTS", 3)
    assert is_plain("".join(f"a{number}: b\n" for number in range(4)) + f"{'名' * 99}: b\n")
    assert set(plain_lines._heads) == {"a3: "}
    assert is_plain("a3: {" + ", ".join(f"b{number}: c" for number in range(4)) + f", d: {'e' * 100}}}\n")
    assert set(plain_lines._pairs) == {"b3: c"}


PIECES = st.sampled_from(
    [
        *"ab名年1{}[]\"' #:，“”-?：—",
        *("a: ", "b: ", "名: ", "- ", ", ", ": ", "  ", "b: [", "{a: b}", "[a]", " # x"),
        *("null", "~", "[]", "{}", '"a"', "'b'", "b}", "c]", "a, b"),
    ]
)
LINE = st.tuples(st.sampled_from(["", "", "  ", "  ", "    ", "- ", "  - ", " "]), st.lists(PIECES, max_size=7)).map(
    lambda line: line[0] + "".join(line[1])
)
ENTRY = st.tuples(
    st.sampled_from(["", "", "  ", "    ", "- ", "  - ", "    - "]),
    st.sampled_from(["a:", "b:", "c: d", "e: f g", "h: [i, j]", "k: {l: m, n: {o: p}}", "q: 'r, s'", 'l: ["t: u", v]']),
    st.sampled_from(["", "", "", " ", " # x", " #x"]),
).map("".join)


@settings(max_examples=trials(50))
@given(st.lists(LINE | ENTRY | ENTRY, min_size=1, max_size=8).map("\n".join))
def test_whatever_is_read_without_a_parser_is_what_the_full_reader_gives(text: str) -> None:
    same_from_both(text.encode())


def test_all_that_lies_here_is_read_the_same_and_filings_without_a_parser() -> None:
    files = [path.read_bytes() for folder in ("examples", "fuzz") for path in sorted((ROOT / folder).rglob("*.yaml"))]
    suite = (ROOT / "tests/hostile/yaml-test-suite.jsonl").read_text("utf-8").splitlines()
    files += [json.loads(case)["yaml"].encode() for case in suite]
    assert sum(map(same_from_both, files)) > 30
    assert is_plain((ROOT / "examples/示例镇-2024.yaml").read_text("utf-8"))
