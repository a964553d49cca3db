import type { ProjectTrouble } from '../project/project-issue';
import type { ProjectKey } from '../project/project-settings';

/** What is said of the entries of `gouji.json` that cannot be used. */
export interface ProjectWords {
  /** `key` is the entry's path. */
  readonly troubles: Readonly<Record<ProjectTrouble, (key: string, shape: string) => string>>;
  /** What the value of each key is to be, with an example. */
  readonly shapes: Readonly<Record<ProjectKey, string>>;
}
