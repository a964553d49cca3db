import { formById } from '../forms/all';
import { inForce, noticesOf } from '../forms/family';
import { type Check, type CheckResult, message, NO_RESULT, type StructuralDocument } from './document';

function run({ form: id, year, tables, metadata }: StructuralDocument): CheckResult {
  const form = formById(id);
  const [table] = tables;
  // Recognised by its headings alone, 2019 and 2021 cannot be told apart.
  if (!form || year === null || table === undefined) return NO_RESULT;
  const [first, last] = form.years;
  if ((year >= first && year <= (last ?? year)) || form.toleratedYears?.includes(year)) return NO_RESULT;
  const expected = inForce(year);
  const place = metadata.years[0] ??
    metadata.period ?? { start: table.start, end: Math.min(table.end, table.start + 40) };
  return {
    relations: [],
    findings: [
      {
        severity: 'hint',
        message: message('wrong-form.year', {
          year,
          used: form.name,
          ...(expected ? { expected: expected.name, clause: expected.notice } : {}),
        }),
        start: place.start,
        end: place.end,
        related: [],
        relation: null,
      },
    ],
  };
}

/** The labels of the tables belong to a form that was not in force for the report year. */
export const wrongForm: Check = { code: 'wrong-form', severity: 'hint', clause: noticesOf('disclosure'), run };
