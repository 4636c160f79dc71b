import type { Migration } from './desk'

/** Files that were begun outside our own folder: what a kill leaves of them is ours to remove. */
export const unfinishedDesk: Migration = (db) =>
  db.exec('CREATE TABLE unfinished_files (path TEXT PRIMARY KEY) STRICT, WITHOUT ROWID')
