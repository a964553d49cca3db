/** What is used of picomatch, which brings no types. */
declare module 'picomatch/posix' {
  function picomatch(patterns: readonly string[], options: { readonly dot?: boolean }): (path: string) => boolean;
  export = picomatch;
}
