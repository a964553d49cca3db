/** The levels of a finding, the gravest first. */
export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;
