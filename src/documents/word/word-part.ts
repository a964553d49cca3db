/** What is loaded with the first Word document: the reader, and the writers of changes and comments over the same code. */
export { MOST_UNPACKED, readWord } from './read-word';
export { wordDraft } from './word-draft';
export { writeComments } from './write-comments';
