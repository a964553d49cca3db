/** A file before and after something was written into it. */
export interface WrittenStep {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/** So many bytes of former files are kept; the oldest go first. */
const MOST = 64 * 1024 * 1024;

/** What was written into documents, so that it can be undone, the last first. Ends with the window. */
export class WrittenSteps {
  private steps: (WrittenStep & { readonly key: string })[] = [];

  add(key: string, step: WrittenStep): void {
    this.steps.push({ key, ...step });
    let kept = this.steps.reduce((all, { before, after }) => all + before.length + after.length, 0);
    while (kept > MOST && this.steps.length > 1) {
      const [oldest] = this.steps.splice(0, 1);
      kept -= (oldest?.before.length ?? 0) + (oldest?.after.length ?? 0);
    }
  }

  last(key: string): WrittenStep | undefined {
    return this.steps.filter((one) => one.key === key).at(-1);
  }

  remove(step: WrittenStep): void {
    this.steps = this.steps.filter(({ before, after }) => before !== step.before || after !== step.after);
  }
}
