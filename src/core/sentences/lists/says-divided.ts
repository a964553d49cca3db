import { DIVIDED } from '../../subjects/divided';
import { says } from '../../subjects/phrase';
import type { Measurement } from '../meaning/measurement';

/**
 * Whether a number is called as what is divided is, before it or, where little stands before it, behind it: 对86份文件进行了清理.
 * 制发4件,废止2件,继续有效33件 are three numbers of their own.
 */
export const saysDivided = ({ before, after }: Measurement): boolean =>
  says(DIVIDED, before.length < 3 ? before + after : before);
