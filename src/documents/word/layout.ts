/** What lays the text out, and bears on no word of it: more than half of a usual document. */
export const LAYOUT: ReadonlySet<string> = new Set(
  (
    'rFonts b bCs i iCs color sz szCs u lang kern spacing ind jc snapToGrid adjustRightInd autoSpaceDE autoSpaceDN ' +
    'tcW tcBorders tblBorders tblCellMar tblLayout tblW tblLook shd vAlign proofErr bookmarkStart bookmarkEnd sectPr ' +
    'rPrChange pPrChange tblPrChange trPrChange tcPrChange tblGridChange tblPrExChange latentStyles tblStylePr'
  )
    .split(' ')
    .map((name) => `w:${name}`),
);
