import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  checkedFileSchema,
  figureSchema,
  findingSchema,
  relationSchema,
  reportSchema,
} from '../../../src/core/report/schema';
import { CONTRACT, withFragments, withoutNumbers } from '../../docs/fragments';

const page = readFileSync(CONTRACT, 'utf8');

describe('the page on the JSON contract', () => {
  it('shows what is printed of the examples (npm run docs)', () => {
    assert.equal(withoutNumbers(page), withoutNumbers(withFragments(page)));
    assert.doesNotMatch(page, /undefined/);
  });

  it('explains every field', () => {
    const shapes = [reportSchema, figureSchema, relationSchema, findingSchema, checkedFileSchema];
    const fields = shapes.flatMap(({ shape }) => Object.keys(shape));
    assert.ok(fields.length > 30);
    assert.deepEqual(
      fields.filter((field) => !page.includes(`\`${field}\``)),
      [],
    );
  });
});
