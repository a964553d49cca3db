/** A body that was given another name: 县环境保护局 became 县生态环境局. Both names are written as reports print them. */
export interface Renaming {
  readonly from: string;
  readonly to: string;
}
