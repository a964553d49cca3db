import type { Analysis } from '../../core/model/analysis';
import { levelOf } from '../../project/level-of';
import type { Annotated } from '../annotations/annotated';

/** Whether a report that was fixed still has an error that nobody accepted. */
export const errorIsLeft = ({ acceptanceOf, levels }: Annotated, fixed: Analysis): boolean =>
  fixed.findings.some((finding) => levelOf(finding, levels) === 'error' && acceptanceOf(fixed, finding) === undefined);
