import { isProblem } from '../core/findings/analysis-status';
import type { CheckedFileJson, FindingJson } from '../core/model/check-schema';
import type { Severity } from '../core/model/schema';
import { SEVERITIES } from '../core/model/severities';
import type { Write } from './output';
import type { Reporter, Source } from './reporter';
import { isAtLeast } from './severity';
import { counts, type Tally } from './tally';
import { printable } from './text/display';
import { renderAccepted, renderFinding, type Style } from './text/render-finding';
import type { CliWords } from './words';

/** For people: findings and the summary go to `out`, paths that could not be read to `complain`. */
export function textReporter(out: Write, complain: Write, style: Style, level: Severity): Reporter {
  const { words, palette } = style;
  return {
    begin: async () => undefined,
    checked: async (file, source) => {
      await out(renderFile(file, source, style, level));
      for (const { code, message } of file.notes ?? []) {
        const said = `${palette.path(printable(file.path))}: ${printable(message)}\n`;
        await (code === 'side-file' ? complain(said) : out(palette.quiet(said)));
      }
    },
    failed: (path, { code, detail }) =>
      complain(
        `${palette.path(printable(path))}: ${palette.severity.error(words.failed)}: ${printable(words.failure[code](detail))}\n`,
      ),
    end: (tally) => out(renderSummary(tally, style, level)),
  };
}

/** Accepted findings are told in a line each, those of a baseline not at all. */
function renderFile(file: CheckedFileJson, { text, lines }: Source, style: Style, level: Severity): string {
  const { words, palette } = style;
  const isShown = ({ severity, baseline, explanation }: FindingJson): boolean =>
    explanation !== undefined || (baseline === undefined && isAtLeast(severity, level));
  const shown = file.findings.filter(isShown);
  const found = shown.map((finding: FindingJson) =>
    finding.accepted === undefined || finding.explanation !== undefined
      ? `${renderFinding(file, finding, text, lines, style)}\n`
      : renderAccepted(file.path, finding, finding.accepted, style),
  );
  const read = `${printable(file.path)}: ${words.readAs(file.encoding.toUpperCase())}\n`;
  const head = file.encoding === 'utf-8' ? '' : palette.quiet(read);
  return head + found.join('') + palette.quiet(renderStatus(file, style));
}

/** Of a report of which something, or everything, could not be judged: how it stands. */
function renderStatus({ path, analysis, findings }: CheckedFileJson, { words }: Style): string {
  if (analysis.status !== 'nothing-to-judge' && analysis.status !== 'partly-read') return '';
  const open = findings.filter(counts);
  const hints = open.filter(({ severity }) => severity === 'hint').length;
  return `${printable(path)}: ${words.status(analysis, { problems: open.filter(isProblem).length, hints })}\n`;
}

function renderSummary(tally: Tally, { words, palette }: Style, level: Severity): string {
  const gravest = SEVERITIES.find((severity) => tally.bySeverity[severity] > 0);
  const alarm = gravest === 'error' || gravest === 'warning' ? gravest : undefined;
  const hint = isAtLeast('hint', level) ? tally.bySeverity.hint : 0;
  const information = tally.bySeverity.information - tally.notices;
  const said = words.summary({
    ...tally,
    hints: tally.bySeverity.hint,
    bySeverity: { ...tally.bySeverity, information, hint },
  });
  const isClean = tally.byStatus.judged === tally.files;
  const paint = alarm ? palette.severity[alarm] : isClean ? palette.good : palette.path;
  const hidden = SEVERITIES.filter((severity) => !isAtLeast(severity, level) && tally.bySeverity[severity] > 0).map(
    (severity) => words.hidden(tally.bySeverity[severity], severity),
  );
  hidden.push(...notChecked(tally, words));
  if (tally.accepted > 0) hidden.push(words.annotations.acceptedCount(tally.accepted));
  if (tally.baseline > 0) hidden.push(words.annotations.baselineCount(tally.baseline));
  if (tally.switchedOff > 0) hidden.push(words.switchedOff(tally.switchedOff));
  return `${paint(said)}\n${hidden.map((line) => palette.quiet(`${line}\n`)).join('')}`;
}

/** What of the folders was not looked at. Files that could not be read were told one by one. */
function notChecked({ notLookedAt, formats }: Tally, words: CliWords): readonly string[] {
  const byCount = [...formats].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const passedOver = byCount.reduce((sum, [, count]) => sum + count, 0);
  const links = notLookedAt.get('link') ?? 0;
  const leftOut = notLookedAt.get('settings') ?? 0;
  return [
    ...(passedOver > 0 ? [words.passedOver(passedOver, byCount)] : []),
    ...(leftOut > 0 ? [words.leftOut(leftOut)] : []),
    ...(links > 0 ? [words.linkedFolders(links)] : []),
  ];
}
