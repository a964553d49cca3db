/** Why something in a folder was not looked at: no format of reports, not wanted by the settings, or a link to a folder that was looked at already. */
export type PassedOver = 'format' | 'settings' | 'link';

/** Is told of everything in a folder that is not looked at. */
export type PassOver = (path: string, why: PassedOver) => void;
