import type { Analysis } from './analysis';

/** The analysis of the plain text of a document, markup read: the analysis itself where there is no markup. */
export const plainAnalysis = (analysis: Analysis): Analysis => analysis.plain?.analysis ?? analysis;
