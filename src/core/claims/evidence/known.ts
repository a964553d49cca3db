import type { Evidence, Known, SaidIn } from '../../model/number-evidence';

const USUALLY: Readonly<Record<Evidence, SaidIn>> = { stated: 'clause', inherited: 'default', unknown: 'clause' };

/** A part of a claim: what it is, how that is known, and where it is said (unless told: in its clause, or nowhere). */
export const known = <Value>(is: Value, evidence: Evidence, saidIn: SaidIn = USUALLY[evidence]): Known<Value> => ({
  is,
  evidence,
  saidIn,
});
