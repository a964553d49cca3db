/**
 * The names of the small files that Word, WPS and LibreOffice keep beside a document while they have it open. Word leaves out the
 * first letters of long names.
 */
export const lockNames = (name: string): readonly string[] => [
  `~$${name}`,
  `~$${name.slice(1)}`,
  `~$${name.slice(2)}`,
  `.~${name}`,
  `.~lock.${name}#`,
];
