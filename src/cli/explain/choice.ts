import type { FindingJson } from '../../core/model/check-schema';
import { FINDING_CODES, type FindingCode } from '../../core/model/codes';
import type { Severity } from '../../core/model/schema';
import { isAtLeast } from '../severity';

/** Which findings are to be explained: those of a code, or the one of a number in the printed list. Plain data. */
export type Choice = { readonly code: FindingCode } | { readonly number: number };

/** A code, or a number from 1; null for what is neither. */
export function choiceOf(text: string): Choice | null {
  if (/^[1-9]\d{0,5}$/.test(text)) return { number: Number(text) };
  const code = FINDING_CODES.find((one) => one === text);
  return code === undefined ? null : { code };
}

/** The findings of a file that are chosen. Their numbers are those of the list at `level`: what is in the baseline is not in it. */
export function chosenOf(findings: readonly FindingJson[], choice: Choice, level: Severity): ReadonlySet<FindingJson> {
  if ('code' in choice) return new Set(findings.filter(({ code }) => code === choice.code));
  const listed = findings.filter(({ severity, baseline }) => baseline === undefined && isAtLeast(severity, level));
  return new Set(listed.slice(choice.number - 1, choice.number));
}
