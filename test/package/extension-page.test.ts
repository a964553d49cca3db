import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { listFiles, PackageManager } from '@vscode/vsce';
import { analyze } from '../../src/core/analyze';
import { extensionPage } from '../../tools/package/extension-page.mjs';

interface Manifest {
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly commands: readonly {
      readonly command: string;
      readonly icon?: string | Readonly<Record<string, string>>;
    }[];
    readonly menus: Readonly<Record<string, readonly { readonly command?: string; readonly when?: string }[]>>;
    readonly languages: readonly { readonly icon: Readonly<Record<string, string>> }[];
    readonly walkthroughs: readonly {
      readonly steps: readonly {
        readonly description: string;
        readonly media: { readonly image: string };
      }[];
    }[];
  };
}

const manifest: Manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const words = (file: string): Readonly<Record<string, string>> => JSON.parse(readFileSync(file, 'utf8'));
const { commands, menus, languages, walkthroughs } = manifest.contributes;
const steps = walkthroughs.flatMap((one) => one.steps);

const widthOf = (png: Buffer): number => png.readUInt32BE(16);

describe("the extension's own page", () => {
  it('has its pictures in it, and no link to something that is not in the package', () => {
    const targets = [...extensionPage().matchAll(/\]\(([^)]*)\)/g)].map((match) => match[1] ?? '');
    assert.ok(targets.length >= 4);
    for (const target of targets) {
      const [, data] = /^data:image\/png;base64,(.*)$/.exec(target) ?? [];
      assert.ok(data, target.slice(0, 60));
      assert.ok(widthOf(Buffer.from(data, 'base64')) > 800);
    }
  });

  it('speaks Chinese first, then English, and knows no terminal', () => {
    const page = readFileSync('docs/extension/README.md', 'utf8');
    const [zh, en] = page.split('\n## English\n');
    assert.ok(zh && en && /^# 勾稽\n/.test(zh) && !/[\u4e00-\u9fff]{13}/.test(en));
    assert.doesNotMatch(page, /npm|```|\$ /);
  });

  it('calls commands by the names that they have', () => {
    const zh = Object.values(words('package.nls.zh-cn.json'));
    const quoted = [...readFileSync('docs/extension/README.md', 'utf8').matchAll(/(?:输入|选|用)“([^”]+)”/g)];
    const editorWords = readFileSync('src/editor/words/words-zh.ts', 'utf8');
    for (const [, name = ''] of quoted)
      assert.ok(zh.some((word) => word.replace('…', '') === name) || editorWords.includes(name.slice(0, 4)), name);
  });
});

describe('the walkthrough', () => {
  it('has a readable picture at each step', async () => {
    const files = await listFiles({ packageManager: PackageManager.None });
    for (const { media } of steps) {
      assert.ok(files.includes(media.image), media.image);
      assert.ok(widthOf(readFileSync(media.image)) > 800, media.image);
    }
  }).timeout(60_000);

  it('runs only commands that there are', () => {
    const ours = commands.map(({ command }) => command);
    for (const file of ['package.nls.json', 'package.nls.zh-cn.json']) {
      const all = [...JSON.stringify(words(file)).matchAll(/\(command:([\w.]+)/g)].map((match) => match[1] ?? '');
      for (const command of all)
        assert.ok(ours.includes(command) || /^(workbench|editor|vscode)\./.test(command), command);
    }
  });

  it('opens an example that ships, in which two figures do not agree', async () => {
    const files = await listFiles({ packageManager: PackageManager.None });
    assert.ok(files.includes('examples/weidu-2023.md'));
    const { findings } = analyze(readFileSync('examples/weidu-2023.md', 'utf8'));
    assert.equal(findings.filter(({ severity }) => severity === 'error' || severity === 'warning').length, 2);
  }).timeout(60_000);
});

describe('what VS Code is told of the extension', () => {
  it('names no event that VS Code knows by itself', () => {
    for (const event of manifest.activationEvents)
      assert.doesNotMatch(event, /^on(Command|View):|^onLanguage:disclosure-report$/);
  });

  it('has files for all its icons', () => {
    const icons = [...commands.map(({ icon }) => icon), ...languages.map(({ icon }) => icon)];
    for (const icon of icons)
      for (const file of typeof icon === 'object' ? Object.values(icon) : []) assert.ok(existsSync(file), file);
  });

  it('offers in the palette nothing that needs a figure, a finding or a report where there is none', () => {
    const when = new Map(menus.commandPalette?.map((entry) => [entry.command, entry.when ?? '']));
    const free = commands.map(({ command }) => command).filter((command) => !when.has(command));
    assert.deepEqual(free.sort(), [
      'gouji.checkFolder',
      'gouji.commentDocument',
      'gouji.newReport',
      'gouji.openDocument',
      'gouji.openExample',
      'gouji.openWalkthrough',
    ]);
    for (const name of ['confirmFigure', 'questionFigure', 'figureIs', 'listIsOpen', 'scopesDiffer'])
      assert.match(when.get(`gouji.${name}`) ?? '', /gouji\.atFigure/);
    for (const name of ['acceptFinding', 'ignoreFinding'])
      assert.match(when.get(`gouji.${name}`) ?? '', /gouji\.atFinding/);
  });
});
