import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = 'src/core/sentences';
/** 收到|受理, (?:公开|发布): words side by side as they stand in an expression. */
const ALTERNATION = /[\u4e00-\u9fa5][)?\]]*\|[(?:[]*[\u4e00-\u9fa5]/;
const COMMENT = /^\s*(?:\/\/|\/?\*)/;

/** Lines with an alternation that are still there, from when each reader spelled its own words. They may only become fewer. */
const STILL: Readonly<Record<string, number>> = {
  'claims/answered-claims.ts': 4,
  'claims/balance-claims.ts': 1,
  'claims/due-claims.ts': 1,
  'claims/far-results.ts': 1,
  'claims/frequency-claims.ts': 5,
  'claims/growth-claims.ts': 1,
  'claims/late-claims.ts': 2,
  'claims/may-accuse.ts': 1,
  'claims/misfits.ts': 1,
  'claims/rate-claims.ts': 4,
  'claims/repeat-claims.ts': 6,
  'claims/same-circumstances.ts': 1,
  'claims/soft-claims.ts': 4,
  'claims/statement-claims.ts': 8,
  'claims/table-claims.ts': 1,
  'claims/table-shares.ts': 3,
  'lists/closure-behind.ts': 1,
  'lists/closures.ts': 7,
  'lists/complements.ts': 1,
  'lists/divisions.ts': 4,
  'lists/enumerations.ts': 2,
  'lists/family-lists.ts': 5,
  'lists/list-members.ts': 5,
  'lists/marked-lists.ts': 3,
  'lists/months.ts': 5,
  'lists/new-statement.ts': 7,
  'lists/numbered-lists.ts': 1,
  'lists/opposites.ts': 3,
  'lists/part-names.ts': 2,
  'lists/remainders.ts': 3,
  'lists/taken-up.ts': 4,
  'lists/total-words.ts': 1,
  'lists/totals-behind.ts': 2,
  'lists/unread-between.ts': 1,
  'lists/until-full.ts': 2,
  'meaning/unread-label.ts': 1,
  'percentages/named-rate.ts': 1,
  'percentages/ratios.ts': 2,
  'percentages/shares.ts': 6,
};

const linesIn = (name: string): readonly string[] =>
  readFileSync(`${FOLDER}/${name}`, 'utf8')
    .split('\n')
    .filter((line) => ALTERNATION.test(line) && !COMMENT.test(line));

describe('words of the genre', () => {
  it('stand in subjects/, each with its example: no reader of sentences spells more alternations of its own', () => {
    const names = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    assert.ok(names.length > 50, 'the sources are found');
    const more = names.flatMap((name) => {
      const lines = linesIn(name);
      return lines.length > (STILL[name] ?? 0) ? [`${name}: ${lines.length}, allowed ${STILL[name] ?? 0}`] : [];
    });
    assert.deepEqual(more, []);
  });
});
