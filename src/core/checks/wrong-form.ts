import { FORMS, formById } from '../forms/all';
import { type Check, type CheckResult, message, NOTHING, type StructuralDocument } from './document';

const CLAUSES: Readonly<Record<string, string>> = {
  'statistics-2014': '国办发〔2014〕32号',
  'disclosure-2019': '国办公开办函〔2019〕60号',
  'disclosure-2021': '国办公开办函〔2021〕30号',
};

/** The notice of 2019 left it to a body whether its first report already used the new form. */
const TOLERATED: readonly (readonly [form: string, year: number])[] = [
  ['statistics-2014', 2019],
  ['disclosure-2019', 2018],
];

const isTolerated = (form: string, year: number): boolean => TOLERATED.some(([id, of]) => id === form && of === year);

function run({ form: id, year, tables, metadata }: StructuralDocument): CheckResult {
  const form = formById(id);
  const [table] = tables;
  // Recognised by its headings alone, 2019 and 2021 cannot be told apart.
  if (!form || year === null || table === undefined) return NOTHING;
  const [first, last] = form.years;
  if ((year >= first && year <= (last ?? year)) || isTolerated(id, year)) return NOTHING;
  const expected = FORMS.find(({ years }) => year >= years[0] && year <= (years[1] ?? year));
  const place = metadata.years[0] ??
    metadata.period ?? { start: table.start, end: Math.min(table.end, table.start + 40) };
  const clause = expected && CLAUSES[expected.id];
  return {
    relations: [],
    findings: [
      {
        code: 'wrong-form',
        severity: 'hint',
        message: message('wrong-form.year', {
          year,
          used: form.name,
          ...(expected ? { expected: expected.name } : {}),
          ...(clause ? { clause } : {}),
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
export const wrongForm: Check = { code: 'wrong-form', severity: 'hint', clause: '国办公开办函〔2021〕30号', run };
