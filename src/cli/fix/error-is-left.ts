import type { Analysis } from '../../core/model/analysis';
import type { Annotated } from '../annotations/annotated';
import { isAtLeast } from '../severity';

/** Whether a report that was fixed still has an error that nobody accepted. */
export const errorIsLeft = ({ acceptanceOf }: Annotated, fixed: Analysis): boolean =>
  fixed.findings.some((finding) => isAtLeast(finding.severity, 'error') && acceptanceOf(fixed, finding) === undefined);
