/** What a term is in its relation. */
export type TermRole =
  | 'total'
  | 'part'
  | 'left'
  | 'right'
  | 'whole'
  | 'subset'
  | 'said'
  | 'stated'
  | 'percent'
  | 'numerator'
  | 'base'
  | 'condition'
  | 'consequence'
  | 'earlier'
  | 'later'
  | 'announced'
  | 'listed';
