/** Whether a UTF-16 code unit is one of 0 to 9; full-width digits are folded to these before they are read. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
