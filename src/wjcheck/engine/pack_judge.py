"""A pack made ready to judge by: its conditions compiled once, for any number of filings.

Handed: a pack. Gives back: a judge, and from it others that judge by some rules only, by other readings, or are made
for what is asked of many filings.
"""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from wjcheck.dataclass import dataclass, field, replace
from wjcheck.engine.compiled import CompiledRule, compile_rule, environment_for
from wjcheck.engine.counting import CountedRule, counted
from wjcheck.engine.ends import altered, mark_beside, mark_facts, mark_of, mark_told
from wjcheck.engine.expressions import Environment, ExpressionError
from wjcheck.engine.glance import Glance, glance
from wjcheck.engine.result import PackInfo
from wjcheck.engine.roll import Roll
from wjcheck.engine.selection import UnknownReading, chosen
from wjcheck.engine.telling import rules_told
from wjcheck.engine.unevaluated import place_of
from wjcheck.pack.errors import PackError
from wjcheck.pack.placed import passages
from wjcheck.reading.digest import digest_of
from wjcheck.reading.problem import Problem, Span

if TYPE_CHECKING:
    from wjcheck.pack.pack import Pack


@dataclass(frozen=True, slots=True)
class Judge:
    """A pack made ready: its conditions compiled once, for any number of filings."""

    pack: "Pack"
    environment: Environment
    rules: tuple[CompiledRule, ...]
    shown: frozenset[str]
    readings: Mapping[str, str] = field(default_factory=dict)
    """The rules judged by another reading than the chosen one, and its name."""
    counted: Mapping[str, CountedRule] = field(default_factory=dict)
    """The rules that are counted only, by their ids."""
    roll: Roll | None = None
    """All rules, where they are counted."""
    ways: Mapping[tuple[str, str], CountedRule] = field(default_factory=dict)
    """Other readings, by rule and name, of which is counted first whether they turn anything."""
    glances: Mapping[str, Glance] = field(default_factory=dict)
    """The rules of which a pass is only named where nothing else is to be said of it, by their ids."""

    @classmethod
    def of(cls, pack: "Pack") -> "Judge":
        """Compile every rule of `pack`. Raises PackError naming the rule whose condition does not compile."""
        try:
            environment = environment_for(pack.rules, shipped=pack.shipped)
        except ExpressionError as error:
            raise PackError("pack.yaml", (Problem("W308", values={"rule": "", "what": str(error)}),)) from None
        return cls.within(pack, environment)

    @classmethod
    def within(cls, pack: "Pack", environment: Environment) -> "Judge":
        """Compile every rule of `pack` in `environment`, which may know conditions already. Raises PackError."""
        compiled = []
        for rule in pack.rules:
            try:
                compiled.append(compile_rule(rule, environment))
            except ExpressionError as error:
                file, at = place_of(rule, error.condition, pack)
                values = {"rule": rule.id, "what": " ".join(str(error).split())[:300]}
                span = None if at is None else Span(*at, at[0], at[1] + 1)
                raise PackError(file, (Problem("W308", values=values, span=span),)) from None
        return cls(pack, environment, tuple(compiled), frozenset(rule.id for rule in pack.rules))

    def __reduce__(self) -> tuple[Any, ...]:
        """Give another process the judge as it is kept; compiled conditions cannot leave theirs otherwise."""
        from wjcheck.engine.kept import kept_judge, remade

        many_minds = any(rule.others for rule in self.rules)
        made_for = "counting" if self.counted else "names" if self.glances else "many" if self.ways else ""
        return remade, (kept_judge(self), self.shown, dict(self.readings), many_minds, made_for)

    def select(self, select: Sequence[str] = (), ignore: Sequence[str] = ()) -> "Judge":
        """Return a judge that reports only some rules, by id, section, clause or tag; all are still judged,

        since a rule may depend on one that is not shown. Raises UnknownSelector for a word that names no rule.
        """
        return replace(self, shown=chosen(self.pack, select, ignore))

    def read(self, readings: Sequence[tuple[str, str]]) -> "Judge":
        """Return a judge that reads some rules another way: pairs of rule id and the reading's name.

        Raises UnknownReading for a rule or a reading the pack does not have.
        """
        rules = {compiled.rule.id: compiled for compiled in self.rules}
        named = dict(self.readings)
        for identifier, name in readings:
            compiled = rules.get(identifier)
            if identifier in named:
                raise UnknownReading(identifier, name, (named[identifier],), of_rule=True)
            if compiled is None or not compiled.rule.alternatives:
                known = tuple(i for i, c in rules.items() if c.others)
                raise UnknownReading(identifier, name, known, of_rule=False)
            if any(reading.name == name for reading in compiled.rule.readings):
                continue
            others = {other: way for other, _, way in compiled.others}
            if name not in others:
                raise UnknownReading(identifier, name, compiled.rule.reading_names, of_rule=True)
            rules[identifier], named[identifier] = replace(others[name], aside=False), name
        return replace(self, rules=tuple(rules.values()), readings=named)

    @property
    def of_one_mind(self) -> "Judge":
        """The same judge without other readings: they turn no verdict and cost as much again."""
        return replace(self, rules=tuple(replace(rule, others=()) if rule.others else rule for rule in self.rules))

    @property
    def counting(self) -> "Judge":
        """The same judge where only statuses are asked, which come out the same and take a fraction of the time.

        Findings then have no sentence, no figure and no place. A stranger's rules are judged as ever.
        """
        if not self.pack.shipped:
            return self
        from wjcheck.engine.shipped_rules import SHIPPED

        found = {rule.rule.id: counted(rule, SHIPPED.get(mark_of(rule))) for rule in self.rules}
        one_mind, known = self.of_one_mind, {name: one for name, one in found.items() if one is not None}
        return replace(one_mind, counted=known, roll=Roll.of(one_mind.rules, known))

    @property
    def for_many(self) -> "Judge":
        """The same judge, made ready for many filings: it takes a moment, and each filing less from then on."""
        if not self.pack.shipped:
            return self
        from wjcheck.engine.shipped_readings import SHIPPED

        rules = tuple(
            replace(rule, ends=SHIPPED.get(mark_told(rule)), works=SHIPPED.get(mark_facts(rule))) for rule in self.rules
        )
        ways = {
            (rule.rule.id, name): counted(way, SHIPPED.get(mark_beside(rule, way)), altered(rule, way))
            for rule in self.rules
            for name, _, way in rule.others
        }
        return replace(self, rules=rules, ways={name: one for name, one in ways.items() if one is not None})

    @property
    def naming_passes(self) -> "Judge":
        """The same judge for many filings, for reports that name a pass and say no more where there is nothing to say.

        A finding of such a pass may hold its rule, clause and title, and what is met by a margin of zero; no sentence,
        no figure and no place. A stranger's rules are judged as ever, and so are those judged by a reading not chosen.
        """
        if not self.pack.shipped:
            return self
        many = self.for_many
        glances = dict[str, Glance]()
        for rule in many.rules:
            name = rule.rule.id
            one = None if name in self.readings else counted(rule, rule.ends)
            ways = {other: many.ways.get((name, other)) for other, _, _ in rule.others}
            found = None if one is None else glance(one, ways, self.pack.clause_of(name))
            if found is not None:
                glances[name] = found
        return replace(many, glances=glances)

    @property
    def of_no_rule(self) -> "Judge":
        """The same judge without a rule: it reads a filing and judges nothing."""
        return replace(self, rules=(), shown=frozenset(), counted={}, roll=None)

    @property
    def info(self) -> PackInfo:
        """What a report says of the pack, with every statement that no rule decides and the reason."""
        head = self.pack.head
        decided = {rule.id for rule in self.pack.rules}
        unjudged = tuple(
            (s.id, s.clause, s.quote, self.pack.reason(s)) for s in self.pack.statements if s.id not in decided
        )
        return PackInfo(
            id=head.id,
            document=head.document,
            title=head.title,
            digest=self.pack.digest,
            statements=len(self.pack.statements),
            rules=len(self.pack.rules),
            unjudged=unjudged,
            clauses=head.clauses,
            excerpt=head.excerpt,
            five_haves=head.five_haves_label,
            five_haves_names=head.five_haves_names,
            disclaimer=head.disclaimer,
            filer=head.filer,
            titles={rule.id: rule.title for rule in self.pack.rules},
            clause_of={rule.id: self.pack.clause_of(rule.id) for rule in self.pack.rules},
            told=rules_told(self.pack),
            law=passages(self.pack),
            text_digest=digest_of(self.pack.document.encode()),
            notices=self.pack.notices,
        )
