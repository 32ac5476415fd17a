"""The document in passages is the document: nothing is lost, nothing is twice, every statement in its place."""

import pytest

from tests.rules.shipped import pack as shipped
from wjcheck.pack.load import load_pack, rules_folder
from wjcheck.pack.pack import Pack
from wjcheck.pack.placed import Passage, passages, placed

PACKS = sorted(path.name for path in rules_folder().iterdir() if (path / "pack.yaml").is_file())


def _pack(name: str) -> Pack:
    return shipped() if name == "wujin-2023-65" else load_pack(rules_folder() / name)


@pytest.mark.parametrize("name", PACKS)
def test_joined_they_are_the_document_without_blank_lines(name: str) -> None:
    pack = _pack(name)
    paragraphs = ["".join(passage.text for passage in paragraph) for paragraph in passages(pack)]
    assert paragraphs == [line.strip() for line in pack.document.split("\n") if line.strip()]


@pytest.mark.parametrize("name", PACKS)
def test_every_statement_is_there_in_order_and_whole(name: str) -> None:
    pack = _pack(name)
    told: dict[str, str] = {}
    for paragraph in passages(pack):
        for passage in paragraph:
            if passage.statement is not None:
                told[passage.statement] = told.get(passage.statement, "") + passage.text
    assert list(told) == [statement.id for statement in pack.statements]
    for statement in pack.statements:
        assert told[statement.id] == "".join(line.strip() for line in statement.quote.split("\n")), statement.id


def _of(document: str, *quotes: str) -> Pack:
    first = shipped().statements[0]
    statements = tuple(first.model_copy(update={"id": f"1.1.{n}", "quote": q}) for n, q in enumerate(quotes, 1))
    head = shipped().head.model_copy(update={"body_from": None})
    return Pack.model_construct(head=head, document=document, statements=statements, rules=(), digest="")


def test_a_quote_over_two_paragraphs_is_a_passage_in_each() -> None:
    told = passages(_of("  题头\n\n甲乙\n丙丁。尾 \n", "乙\n丙丁。"))
    assert told == (
        (Passage("题头"),),
        (Passage("甲"), Passage("乙", "1.1.1")),
        (Passage("丙丁。", "1.1.1"), Passage("尾")),
    )


def test_blanks_between_passages_stay_and_those_at_the_ends_go() -> None:
    assert passages(_of("　甲 乙\u3000\n", "甲", "乙")) == (
        (Passage("甲", "1.1.1"), Passage(" "), Passage("乙", "1.1.2")),
    )


def test_a_statement_the_document_does_not_hold_has_no_place_and_loses_no_other() -> None:
    pack = _of("甲，乙，丙。", "甲，", "没有的", "丙。")
    assert [item.start for item in placed(pack)] == [0, None, 4]
    assert [item.end for item in placed(pack)] == [2, None, 6]
    assert passages(pack) == ((Passage("甲，", "1.1.1"), Passage("乙，"), Passage("丙。", "1.1.3")),)


def test_a_quote_that_stands_twice_is_taken_in_its_order() -> None:
    pack = _of("一、甲。二、乙。三、甲。", "甲。", "乙。", "甲。")
    assert [item.start for item in placed(pack)] == [2, 6, 10]
