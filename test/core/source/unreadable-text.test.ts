import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { analysisStatus } from '../../../src/core/findings/analysis-status';
import { unreadableText } from '../../../src/core/source/unreadable-text';

const REPORT =
  '青屏县2024年政府信息公开工作年度报告\n一、总体情况\n全年主动公开政府信息300条，其中网站公开200条，微信公开100条。公开渠道继续拓宽，政府网站发布政策解读材料。\n';

const read = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes);
const utf8 = new TextEncoder().encode(REPORT);

/** 青屏县2024年政府信息公开工作年度报告，全年主动公开政府信息三百条。in GBK. */
const GBK = Uint8Array.from(
  Buffer.from(
    'c7e0c6c1cfd832303234c4ead5feb8aed0c5cfa2b9abbfaab9a4d7f7c4eab6c8b1a8b8e6a3acc8abc4ead6f7b6afb9abbfaad5feb8aed0c5cfa2c8fdb0d9ccf5a1a3',
    'hex',
  ),
);

const CASES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  mojibake: {
    'UTF-8 read as GBK': read(utf8, 'gbk'),
    'UTF-8 read as Western European': read(utf8, 'windows-1252'),
    'UTF-8 read as Big5': read(utf8, 'big5'),
    'GBK read as UTF-8': read(GBK, 'utf-8'),
    'GBK read as Western European': read(GBK, 'windows-1252'),
    'GBK read as Japanese': read(GBK, 'shift_jis'),
    'GBK read as UTF-8, saved, and read as GBK': read(new TextEncoder().encode(read(GBK, 'utf-8')), 'gbk'),
  },
  rtf: {
    'a new one': '{\\rtf1\\ansi\\ansicpg936 \\u38738?\\u23631?}',
    'one without its version': '{\\rtf\\ansi}',
    'behind a blank line': '\r\n{\\rtf1\\ansi}',
    'with a font table': '{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 SimSun;}}\\f0 300}',
    'of WPS': '{\\rtf1\\adeflang1025\\ansi\\ansicpg936\\uc2}',
  },
  mime: {
    'a page that a browser saved':
      'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://www.example.gov.cn/\r\nSubject: report\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n',
    'a page that Word saved': 'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="----=_NextPart"\n\n',
    'a mail': 'Date: Mon, 20 Jan 2025 09:00:00 +0800\nFrom: a@example.gov.cn\nMIME-Version: 1.0\n\n',
    'parts first': 'Content-Type: multipart/alternative; boundary=x\nMIME-Version: 1.0\n',
    'in small letters': 'mime-version: 1.0\ncontent-type: multipart/related\n',
  },
};

describe('a text that cannot be read', () => {
  for (const [why, texts] of Object.entries(CASES)) {
    for (const [name, text] of Object.entries(texts)) {
      it(`${why}: ${name}`, () => {
        assert.equal(unreadableText(text), why);
        const analysis = analyze(text);
        assert.equal(analysisStatus(analysis).status, 'not-readable');
        assert.deepEqual(
          analysis.findings.map(({ message }) => message.key),
          [`notice.${why}`],
        );
      });
    }
  }

  const READABLE: Readonly<Record<string, string>> = {
    'a report': REPORT,
    'one with a lost character': REPORT.replace('条', '\ufffd'),
    'French words': 'Rapport annuel : 12 requêtes reçues, 3 rejetées, à l’étranger où elles ont été traitées.'.repeat(
      3,
    ),
    'rare characters': '淇县、浜头村、张骞路，鍥而不舍推进公开，全年公开政府信息300条，其中网站公开200条。',
    'a program that speaks of RTF': 'The file begins with {\\rtf1 and so on.',
  };
  for (const [name, text] of Object.entries(READABLE))
    it(`is not ${name}`, () => assert.equal(unreadableText(text), null));
});
