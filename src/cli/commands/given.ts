import type { SEVERITIES } from '../../core/model/severities';
import type { ProjectSettings } from '../../project/project-settings';
import type { Choice } from '../explain/choice';
import type { Projects } from '../project/projects';

/** What the options of a command become; the parser sees to the choices. */
export interface Given {
  readonly format: 'text' | 'json' | 'ndjson';
  readonly failOn: (typeof SEVERITIES)[number] | 'never';
  readonly level: (typeof SEVERITIES)[number];
  readonly maxSize: number;
  readonly encoding?: string;
  readonly stdinPath?: string;
  readonly asReport?: boolean;
  readonly color?: boolean;
  /** A path, of `check` and `parse`; false where none is to be looked for. */
  readonly previous?: string | false;
  /** A folder; false for none. */
  readonly annotations?: string | boolean;
  /** A file of settings; false where none is to be looked for. */
  readonly config?: string | false;
  readonly severity?: ProjectSettings['levels'];
  /** Not given: made of `config`. */
  readonly projects?: Projects;
  readonly baseline?: string;
  readonly writeBaseline?: string;
  /** A file with a path a line, or `-`; of `check`. */
  readonly filesFrom?: string;
  /** How many threads check files; as many as there are processors unless given. */
  readonly workers?: number;
  readonly quiet?: boolean;
  /** Which findings of `check` are to be explained. */
  readonly explain?: Choice;
}

/** What is given to a command that reads files and neither checks nor parses them. */
export type ReadingGiven = Omit<Given, 'format' | 'previous' | 'baseline' | 'writeBaseline'>;
