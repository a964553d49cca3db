import * as vscode from 'vscode';
import type { Annotation, Remark } from '../../annotation/annotation';
import { words } from '../words/speech';

/** A remark as VS Code shows it. Of a mark without remarks one stands for the mark itself: it cannot be edited. */
export interface RemarkComment extends vscode.Comment {
  readonly remark: Remark | null;
  readonly thread: vscode.CommentThread;
}

export function commentsOf(thread: vscode.CommentThread, annotation: Annotation, title: string): RemarkComment[] {
  const { by, created } = annotation;
  if (annotation.thread.length === 0) return [comment(thread, null, title, by, created)];
  return annotation.thread.map((remark) => comment(thread, remark, remark.text, remark.by, remark.at));
}

/** Text is plain text: nothing that somebody wrote becomes a link or a command. */
function comment(
  thread: vscode.CommentThread,
  remark: Remark | null,
  body: string,
  by: string,
  at: string,
): RemarkComment {
  const timestamp = new Date(at);
  return {
    body,
    author: { name: by || words().marks.nobody },
    mode: vscode.CommentMode.Preview,
    contextValue: remark ? 'remark' : 'mark',
    ...(!Number.isNaN(timestamp.getTime()) && { timestamp }),
    remark,
    thread,
  };
}

export const commentText = ({ body }: vscode.Comment): string => (typeof body === 'string' ? body : body.value);
