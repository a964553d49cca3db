#!/bin/sh
# pandas 3.0.6, `read_html`: two paragraphs of one cell, as pages pasted from Word have them, are joined without anything
# between: <p>1</p><p>2</p> is 12, in a column of numbers the integer 12; a <br> between them gives "1 2". The mark of a
# note (<sup>2</sup>) becomes the last digit of the number before it. Of a table within a cell the outer one has all digits
# as one number. The result does not depend on the parser (lxml, html5lib), and there is no message.
# Exit status: 0 the behaviour is as described; 1 it has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check pandas==3.0.6 lxml==6.1.3 html5lib==1.1 beautifulsoup4==4.15.0
cat > run.py <<'PY'
from io import StringIO

from pandas import read_html

CELLS = {
    'paragraphs': '<p>1</p><p>2</p>',
    'line break': '1<br>2',
    'note': '7<sup>2</sup>',
    'table': '<table><tr><td>1</td><td>2</td></tr></table>',
}
seen = {}
for parser in ('lxml', 'html5lib'):
    for name, cell in CELLS.items():
        page = f'<table><tr><th>Item</th><th>Count</th></tr><tr><td>a</td><td>{cell}</td></tr><tr><td>b</td><td>5</td></tr></table>'
        value = read_html(StringIO(page), flavor=parser)[0]['Count'].tolist()[0]
        seen[parser, name] = value if isinstance(value, str) else int(value)
print(seen)
for parser in ('lxml', 'html5lib'):
    assert [seen[parser, name] for name in CELLS] == [12, '1 2', 72, 12]
PY
env/bin/python run.py || exit 1
