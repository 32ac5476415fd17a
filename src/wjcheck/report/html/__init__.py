"""The report as one page of HTML: what it shows (`view`), how it is drawn (`templates/`), and the page made of both."""
