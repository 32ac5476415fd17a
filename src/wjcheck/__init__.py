"""wjcheck: judges a town's filing against 武政办发〔2023〕65号, statement by statement.

The folders are the pipeline: reading → filing → (pack →) engine → report, driven by cli.
"""

__version__ = "0.1.0"
