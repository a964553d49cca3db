/** `word/document.xml` for `/word/./media/../document.xml` and `word\document.xml`; what leads out of the archive ends at its root. */
export function partName(path: string): string {
  const steps: string[] = [];
  for (const step of path.split(/[/\\]/)) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
