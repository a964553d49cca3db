import assert from 'node:assert/strict';
import { presentReport } from '../../src/contract/present-report';
import { printReport } from '../../src/contract/print-report';
import { analyze } from '../../src/core/analyze';
import { jsonPlaces, placeAtJson, placeAtSource } from '../../src/panel/json-places';
import { example } from './support/panel';

const TEXT = example('weidu-2023.md');
const JSON_TEXT = printReport(presentReport('a.md', analyze(TEXT), 'zh'));
const PLACES = jsonPlaces(JSON_TEXT);

describe('places of printed JSON', () => {
  it('lead from a cell to its range in the text', () => {
    const at = JSON_TEXT.indexOf('"requests.unavailable.not-held/total"');
    const place = placeAtJson(PLACES, JSON_TEXT.indexOf('"value"', at));
    assert.equal(TEXT.slice(place?.source.start, place?.source.end), '15');
  });

  it('lead from a number of the text to the object that stands for it', () => {
    const place = placeAtSource(PLACES, TEXT.indexOf('68件') + 1);
    const { printed } = place ?? { printed: { start: 0, end: 0 } };
    assert.match(JSON_TEXT.slice(printed.start, printed.end), /^\{[^{}]*"text": "68"/);
  });

  it('are not led astray by quotes and braces inside strings', () => {
    const json = JSON.stringify({ text: '{"start": 9, "end": 9} \\" }', start: 1, end: 2 }, null, 2);
    assert.deepEqual(
      jsonPlaces(json).map(({ source }) => source),
      [{ start: 1, end: 2 }],
    );
  });

  it('are none where nothing has a range', () => {
    assert.deepEqual(jsonPlaces('{"a": {"start": null}, "b": [1]}'), []);
    assert.deepEqual(jsonPlaces('{"start": 1'), []);
  });
});
