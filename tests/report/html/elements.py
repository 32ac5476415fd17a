"""A page as a tree of elements, every one of which has to be ended where it stands."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser

_VOID = {"meta", "br", "input", "img", "link", "base", "hr"}


@dataclass
class Element:
    """An element and what it holds in order."""

    name: str
    attributes: Mapping[str, str | None]
    parent: "Element | None" = None
    inside: list["Element | str"] = field(default_factory=list)

    @property
    def text(self) -> str:
        """All text in it, blanks made one."""
        return " ".join("".join(self._texts()).split())

    def get(self, name: str) -> str:
        """One of its attributes, empty where it has none."""
        return self.attributes.get(name) or ""

    def all(self, name: str = "", **wanted: str) -> "list[Element]":
        """Every element below it of that name and with those attributes, in order."""
        return [
            one
            for one in self.below()
            if name in ("", one.name) and all(one.get(key.strip("_")) == value for key, value in wanted.items())
        ]

    def one(self, name: str = "", **wanted: str) -> "Element":
        """The only such element."""
        (found,) = self.all(name, **wanted)
        return found

    def below(self) -> "Iterator[Element]":
        """Every element below it."""
        for one in self.inside:
            if isinstance(one, Element):
                yield one
                yield from one.below()

    def _texts(self) -> Iterator[str]:
        for one in self.inside:
            if isinstance(one, str):
                yield one
            else:
                yield from one._texts()


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


def parsed(html: str) -> Element:
    """The page as a tree."""
    builder = _Builder()
    builder.feed(html)
    builder.close()
    assert builder.at is builder.root
    return builder.root
