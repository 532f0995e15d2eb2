"""Reads statements from standard input, one a line after its dialect and a tab, and parses each: prints what is wrong."""
import sys

try:
    import sqlglot
except ImportError as missing:
    print(missing)
    sys.exit(77)

bad = 0
for line in sys.stdin:
    dialect, statement = line.rstrip("\n").split("\t", 1)
    try:
        trees = sqlglot.parse(statement, read=dialect, error_level=sqlglot.ErrorLevel.RAISE)
        if len(trees) != 1 or isinstance(trees[0], sqlglot.exp.Command):
            raise ValueError("not understood as one statement")
    except Exception as wrong:
        bad += 1
        print(f"{dialect}: {wrong}\n  {statement}")
sys.exit(1 if bad else 0)
