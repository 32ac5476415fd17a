"""The models of documents and people."""

from wjcheck.filing.parts.base import Day, Entry, Name, Part, Text


class Document(Part):
    """A document with title, number and date."""

    title: Text | None = None
    number: Text | None = None
    date: Day | None = None


class Person(Part):
    """A person named with a post."""

    name: Name | None = None
    id: Text | None = None
    post: Text | None = None


class PersonEntry(Person, Entry):
    """A person in a list."""
