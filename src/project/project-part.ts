/** What reads `gouji.json`, and what needs a parser of its own to do so: loaded where a folder has such a file. */
export { readProject } from './read-project';
export { wantsFile } from './wants-file';
