/** Of the process: part of the contract. */
export type ExitStatus = 0 | 1 | 2;

export const NOTHING_FOUND: ExitStatus = 0;
/** A finding at or above `--fail-on`. */
export const FOUND: ExitStatus = 1;
/** A path, an option or a file could not be read, or no file matched. Outranks a finding. */
export const FAILED: ExitStatus = 2;
