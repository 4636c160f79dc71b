import type { Database } from './encrypted'

export const unfinishedFileReads = {
  all: (db: Database): string[] =>
    db.prepare('SELECT path FROM unfinished_files ORDER BY path').pluck().all() as string[],
}

export const unfinishedFileWrites = {
  add(db: Database, path: string): void {
    db.prepare('INSERT OR IGNORE INTO unfinished_files (path) VALUES (?)').run(path)
  },

  remove(db: Database, path: string): void {
    db.prepare('DELETE FROM unfinished_files WHERE path = ?').run(path)
  },
}
