/** What is done with requests that are open at the end of a year, before the year that they go to: 结转至(下年), 顺延到(2023年). Its last character says enough. */
export const CARRIED_TO = '(?:转入?|延续?|留|移|带)(?:至|到|入|待)?';

/** The same behind the year that they come from: (上年)结转, (2021年)遗留. */
export const CARRIED_FROM = '(?:结转|接转|转入|转来|遗留|延续|顺延|滚存|未办结|未答复)';
