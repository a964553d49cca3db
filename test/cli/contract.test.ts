import assert from 'node:assert/strict';
import Ajv, { type ValidateFunction } from 'ajv';
import { version } from '../../package.json';
import type { ReportJson } from '../../src/core/model/report-schema';
import { gouji, temporaryFolder } from './support/gouji';

const TABLE = `青石镇2023年政府信息公开工作年度报告

一、总体情况
全年主动公开政府信息约2.5万条，收到申请7件。
三、收到和处理政府信息公开申请情况
| 一、本年新收政府信息公开申请数量 | 3 | 1 | 0 | 0 | 0 | 0 | 5 |
`;

function validator(which: string[]): ValidateFunction {
  return new Ajv().compile(JSON.parse(gouji(['schema', ...which]).stdout));
}

const assertValid = (validate: ValidateFunction, document: unknown): void =>
  assert.ok(validate(document), JSON.stringify(validate.errors));

describe('the JSON contract', () => {
  const { path, put } = temporaryFolder();
  before(() => {
    put('a.txt', TABLE);
    put('b.txt', '');
    put('c.txt', 'PK\u0003\u0004');
  });
  const inFolder = (...args: string[]) => gouji(args, { cwd: path('.') });
  const document = (...args: string[]): unknown => JSON.parse(inFolder(...args).stdout);

  it('of check fits its schema, failures among the files', () => {
    assertValid(validator(['check']), document('check', 'a.txt', 'b.txt', 'c.txt', 'd.txt', '--format', 'json'));
  });

  it('of parse fits its schema, for one file, for several and for a failure', () => {
    const validate = validator(['parse']);
    for (const args of [['a.txt'], ['a.txt', 'c.txt'], ['c.txt'], ['.']])
      assertValid(validate, document('parse', ...args));
  });

  it('of both fits the schema of both', () => {
    const validate = validator([]);
    assertValid(validate, document('check', 'a.txt', '--format', 'json'));
    assertValid(validate, document('parse', 'a.txt'));
  });

  it('is held to by the schema: a finding without a range does not fit', () => {
    const validate = validator(['check']);
    const whole = document('check', 'b.txt', '--format', 'json') as { files: { findings: { start?: number }[] }[] };
    delete whole.files[0]?.findings[0]?.start;
    assert.equal(validate(whole), false);
  });

  it('lets fields be added', () => {
    const whole = document('check', 'b.txt', '--format', 'json') as object;
    assertValid(validator(['check']), { ...whole, later: true });
  });

  it('of parse is one document for a file, an array for a folder or several files', () => {
    assert.equal((document('parse', 'a.txt', '--format', 'json') as { path: string }).path, 'a.txt');
    assert.equal((document('parse', 'a.txt', 'b.txt') as unknown[]).length, 2);
    assert.equal((document('parse', '.') as unknown[]).length, 3);
    assert.equal((document('parse', '*.txt') as unknown[]).length, 3);
  });

  it('of parse has status 2 for what cannot be read, and says why in its place', () => {
    const ran = inFolder('parse', 'c.txt');
    assert.equal(ran.status, 2);
    assert.equal(JSON.parse(ran.stdout).error.code, 'binary');
    assert.equal(inFolder('parse', 'a.txt').status, 0);
  });

  it('points into the text behind a byte-order mark', () => {
    put('mark.txt', `\ufeff${TABLE}`);
    const [plain, marked] = ['a.txt', 'mark.txt'].map((name) => document('parse', name) as { figures: object[] });
    assert.deepEqual(marked?.figures, plain?.figures);
  });

  it('is complete when piped, however long it is', () => {
    put('long.txt', TABLE.repeat(3000));
    assert.equal((document('parse', 'long.txt') as { path: string }).path, 'long.txt');
  });
});

describe('gouji', () => {
  it('shows its version and its help, in Chinese and in English', () => {
    assert.equal(gouji(['--version']).stdout, `${version}\n`);
    assert.match(gouji(['--help']).stdout, /用法: gouji/);
    assert.match(gouji(['check', '--help', '--lang', 'en']).stdout, /Exit status: 0 nothing found/);
    assert.equal(gouji(['check', '--help']).status, 0);
  });

  it('without a command shows its help and fails', () => {
    const ran = gouji([]);
    assert.deepEqual([ran.status, ran.stdout], [2, '']);
    assert.match(ran.stderr, /check \[options\]/);
  });

  it('tells how to check a file when the command is forgotten', () => {
    const ran = gouji(['a.txt']);
    assert.equal(ran.status, 2);
    assert.match(ran.stderr, /gouji check a\.txt/);
  });
});

describe('the JSON contract of a table', () => {
  const { path, put } = temporaryFolder();

  it('names the rows that were not read, with their range', () => {
    const text = `${TABLE}| 二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
| 甲乙丙丁 | 4 | 0 | 0 | 0 | 0 | 0 | 4 |
| 四、结转下年度继续办理 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
`;
    put('a.txt', text);
    const parsed = JSON.parse(gouji(['parse', 'a.txt', '--format', 'json'], { cwd: path('.') }).stdout) as ReportJson;
    assertValid(validator(['parse']), parsed);
    const values = '4 | 0 | 0 | 0 | 0 | 0 | 4';
    const start = text.indexOf(values);
    assert.deepEqual(parsed.tables[0]?.unplaced, [
      { label: '甲乙丙丁', text: values, start, end: start + values.length },
    ]);
  });
});
