/** What a figure of the running text reports. */
export interface Bound {
  readonly indicator?: string;
  readonly scope?: string;
}
