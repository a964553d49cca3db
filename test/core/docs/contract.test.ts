import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { checkedFileSchema, findingSchema } from '../../../src/core/model/check-schema';
import { figureSchema, relationSchema, reportSchema } from '../../../src/core/model/report-schema';

describe('the page on the JSON contract', () => {
  it('explains every field', () => {
    const page = readFileSync('docs/schema/README.md', 'utf8');
    const shapes = [reportSchema, figureSchema, relationSchema, findingSchema, checkedFileSchema];
    const fields = shapes.flatMap(({ shape }) => Object.keys(shape));
    assert.ok(fields.length > 30);
    assert.deepEqual(
      fields.filter((field) => !page.includes(`\`${field}\``)),
      [],
    );
  });
});
