"""Reads a page as a parser sees it, apart from any browser."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser

from tests.browser.kinds import page

_VOID = {"meta", "br", "input", "img", "link", "base", "hr"}


@dataclass
class Element:
    """An element, what it holds in order, and its parent."""

    name: str
    attributes: Mapping[str, str | None]
    parent: "Element | None" = None
    inside: list["Element | str"] = field(default_factory=list)

    @property
    def text(self) -> str:
        """All text in it."""
        return "".join(one if isinstance(one, str) else one.text for one in self.inside)

    @property
    def told(self) -> str:
        """All text in it as it is read: blanks made one."""
        return " ".join(self.text.split())

    @property
    def id(self) -> str:
        """Its id, empty where it has none."""
        return self.attributes.get("id") or ""

    @property
    def classes(self) -> list[str]:
        """Its classes."""
        return (self.attributes.get("class") or "").split()

    def get(self, name: str) -> str:
        """One of its attributes, empty where it has none."""
        return self.attributes.get(name) or ""

    def all(self, name: str = "", class_: str = "", **wanted: str) -> "list[Element]":
        """Every element below it of that name, with those classes and attributes, in order."""
        return [
            one
            for one in self.below()
            if name in ("", one.name)
            and set(class_.split()) <= set(one.classes)
            and all(one.get(key) == value for key, value in wanted.items())
        ]

    def one(self, name: str = "", class_: str = "", **wanted: str) -> "Element":
        """The only such element."""
        (found,) = self.all(name, class_, **wanted)
        return found

    def children(self, name: str = "") -> "list[Element]":
        """The elements directly in it."""
        return [one for one in self.inside if isinstance(one, Element) and name in ("", one.name)]

    def below(self) -> "Iterator[Element]":
        """Every element below it, in order."""
        for one in self.children():
            yield one
            yield from one.below()


class _Builder(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = self.at = Element("", {})

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, dict(attrs), self.at)
        assert len(element.attributes) == len(attrs), f"an attribute twice: {tag} {attrs}"
        self.at.inside.append(element)
        if tag not in _VOID:
            self.at = element

    def handle_endtag(self, tag: str) -> None:
        assert self.at.name == tag, f"{tag} ends {self.at.name}"
        assert self.at.parent is not None
        self.at = self.at.parent

    def handle_data(self, data: str) -> None:
        self.at.inside.append(data)


def read(html: str) -> Element:
    """The page as a tree; every element that is begun has to be ended where it stands."""
    builder = _Builder()
    builder.feed(html)
    builder.close()
    assert builder.at is builder.root
    return builder.root


@cache
def tree(kind: str) -> Element:
    """The page of a kind, read once; nobody changes it."""
    return read(page(kind).html)
