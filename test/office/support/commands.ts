import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readWord } from '../../../src/documents/word/read-word';
import { checkJson, gouji } from '../../cli/support/gouji';
import { commentsBy, partOf } from './archives';
import { type CommentedDocument, OURS, type Written } from './checks';

/** What the commands made of one document of a folder; `change`: the old and the new words, null where nothing is to be mended. */
export interface WrittenByCommands {
  readonly files: Written;
  readonly change: readonly [old: string, newText: string] | null;
}

const SUGGESTED = /^# (?:.*\/)?([^/]+\.docx):\d|^# 建议 ([0-9a-f]{6}-[0-9a-f]{6})/;
const MADE = /(?:^|\/)([^/\n]+\.docx):\d+:\d+: 已写入 (\S*) → (\S*)/gm;

/**
 * The first fix of each document of a folder at once and tracked, and its comments written twice, each by one run of a command over
 * all; `path`: a folder for what comes of it.
 */
export function writtenIn(folder: string, path: (name: string) => string): ReadonlyMap<string, WrittenByCommands> {
  const ids = firstFixes(gouji(['fix', folder]).stdout);
  const atOnce = fixed(folder, ids, path('once'));
  const tracked = fixed(folder, ids, path('tracked'), '--track');
  const read = (from: string, name: string): Uint8Array => readFileSync(`${path(from)}/${name}`);
  const commented = commentedTwice(folder, path);
  const names = readdirSync(folder).filter((name) => name.endsWith('.docx'));
  return new Map(
    names.map((name): [string, WrittenByCommands] => {
      const files = { before: readFileSync(`${folder}/${name}`), commented: commented.get(name) as CommentedDocument };
      const change = atOnce.get(name);
      if (change === undefined) return [name, { files, change: null }];
      assert.deepEqual(tracked.get(name), change);
      const copies = {
        atOnce: read(`once/${basename(folder)}`, name),
        tracked: read(`tracked/${basename(folder)}`, name),
      };
      return [name, { files: { ...files, ...copies }, change }];
    }),
  );
}

function firstFixes(said: string): readonly string[] {
  const ids = new Map<string, string>();
  let file = '';
  for (const line of said.split('\n')) {
    const [, name, id] = SUGGESTED.exec(line) ?? [];
    file = name ?? file;
    if (id !== undefined && !ids.has(file)) ids.set(file, id);
  }
  return [...new Set(ids.values())];
}

function fixed(
  folder: string,
  ids: readonly string[],
  to: string,
  ...more: readonly string[]
): Map<string, [string, string]> {
  if (ids.length === 0) return new Map();
  const { stderr } = gouji(['fix', folder, ...ids.flatMap((id) => ['--apply', id]), ...more, '--output', to]);
  const words = (text = ''): string => (text === '（空）' || text === '（删去）' ? '' : text);
  return new Map([...stderr.matchAll(MADE)].map(([, name = '', old, newText]) => [name, [words(old), words(newText)]]));
}

/** Written again, the comments take the place of themselves; each is about what is found, in its order. */
function commentedTwice(folder: string, path: (name: string) => string): ReadonlyMap<string, CommentedDocument> {
  const commented = path('comments');
  mkdirSync(commented, { recursive: true });
  cpSync(folder, commented, { recursive: true });
  const names = readdirSync(commented);
  const all = names.map((name) => `${commented}/${name}`);
  assert.notEqual(gouji(['comment', ...all]).status, null);
  const once = all.map((file) => readFileSync(file));
  gouji(['comment', ...all]);
  for (const [i, file] of all.entries()) {
    const [before, after] = [once[i] as Uint8Array, readFileSync(file)];
    assert.equal(partOf(after, 'word/document.xml'), partOf(before, 'word/document.xml'), file);
    assert.deepEqual(commentsBy(after, OURS), commentsBy(before, OURS), file);
  }
  const { files } = checkJson(all).output;
  return new Map(
    names.map((name, i): [string, CommentedDocument] => {
      const file = files.find((one) => one.path === all[i]);
      const places = file === undefined || 'error' in file ? [] : file.findings;
      const bytes = readFileSync(`${commented}/${name}`);
      const read = readWord(bytes);
      return [name, { bytes, text: 'text' in read ? read.text : '', places }];
    }),
  );
}
