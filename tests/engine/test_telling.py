"""What a report says of a pack and its rules is what their files say."""

from tests.rules.shipped import judge, pack
from wjcheck.engine.telling import rules_told
from wjcheck.pack.placed import passages
from wjcheck.reading.digest import digest_of


def test_a_rule_is_told_with_the_words_of_its_file_and_the_clause_of_its_statement() -> None:
    told = rules_told(pack())
    assert list(told) == [*(rule.id for rule in pack().rules), *(rule.id for rule in pack().across)]
    for rule in pack().rules:
        one = told[rule.id]
        assert (one.title, one.quote, one.remedy, one.responsible) == (
            rule.title,
            rule.quote,
            rule.remedy,
            rule.responsible,
        )
        assert (one.clause, one.modality, one.severity) == (pack().clause_of(rule.id), rule.modality, rule.severity)
        assert (one.meaning, one.method, one.because) == (rule.meaning, rule.method, rule.severity_because)
        assert (one.five_haves, one.across) == (rule.five_haves or "", False)
    assert any(one.five_haves for one in told.values())
    assert any(one.method for one in told.values())
    assert any(one.because for one in told.values())


def test_a_rule_across_filings_is_told_with_the_words_of_the_statement_it_stands_for() -> None:
    told = rules_told(pack())
    assert pack().across
    for rule in pack().across:
        one, statement = told[rule.id], pack().statement(rule.statement)
        assert (one.title, one.remedy, one.responsible) == (rule.title, rule.remedy, rule.responsible)
        assert (one.severity, one.because, one.across) == (rule.severity, rule.because, True)
        assert (one.clause, one.quote) == (statement.clause, statement.quote)
        assert (one.modality, one.five_haves) == (statement.modality, statement.five_haves or "")
        assert (one.meaning, one.method) == (None, None)


def test_a_report_says_of_a_pack_what_its_head_says_and_which_statements_no_rule_decides() -> None:
    info, head = judge().info, pack().head
    assert (info.id, info.document, info.title, info.clauses) == (head.id, head.document, head.title, head.clauses)
    assert (info.excerpt, info.disclaimer, info.filer) == (head.excerpt, head.disclaimer, head.filer)
    assert (info.five_haves, info.five_haves_names) == (head.five_haves_label, head.five_haves_names)
    assert (info.digest, info.statements, info.rules) == (pack().digest, 158, 101)
    assert info.text_digest == digest_of(pack().document.encode())
    assert info.text_digest.startswith("sha256:")
    assert (info.law, info.notices, info.told) == (passages(pack()), pack().notices, rules_told(pack()))
    assert info.titles == {rule.id: rule.title for rule in pack().rules}
    assert info.clause_of == {rule.id: pack().clause_of(rule.id) for rule in pack().rules}
    left = {statement.id for statement in pack().statements} - {rule.id for rule in pack().rules}
    assert [one[0] for one in info.unjudged] == [one.id for one in pack().statements if one.id in left]
    for identifier, clause, quote, reason in info.unjudged:
        statement = pack().statement(identifier)
        assert (clause, quote, reason) == (statement.clause, statement.quote, pack().reason(statement))
