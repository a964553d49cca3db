/** Rows of local forms by their printed label, for what sentences tell again; the cell of the year is meant. */
export const LOCAL_ROWS: Readonly<Record<string, RegExp>> = {
  received: /^(?:受理|收到).*申请.*|^申请总数|^(?:对申请的)?答复总数|^对申请的答复/,
  'review.total': /^行政复议/,
  'litigation.total': /^行政诉讼/,
  complaints: /^(?:行政)?(?:申诉|举报|投诉)/,
};
