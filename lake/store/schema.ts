import type {DatabaseSync} from 'node:sqlite'
import type {LakeDocument} from '../documents/index.ts'
import {teachChecksum} from './checksum.ts'
import {referenceWrites} from './documentWrites.ts'
import {decodeDocument, text} from './row.ts'
import {textOf} from './textOf.ts'

/**
 * The steps that lead from an empty file to the present shape of a store, oldest first. The file's `user_version` is
 * the number of steps that it has taken. A released step is never edited: a change is a new step at the end.
 */
export const migrations: (string | ((database: DatabaseSync) => void))[] = [
  `
  CREATE TABLE docs (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL,
    json TEXT NOT NULL
  );
  CREATE INDEX docs_type ON docs (type, id);

  -- The words of each document, under its seq.
  CREATE VIRTUAL TABLE texts USING fts5(
    text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
  );

  -- One row for a pair of documents; weak only when every reference between them is.
  CREATE TABLE refs (
    target TEXT NOT NULL,
    source TEXT NOT NULL,
    weak INTEGER NOT NULL,
    PRIMARY KEY (target, source)
  ) WITHOUT ROWID;
  CREATE INDEX refs_source ON refs (source);

  CREATE TABLE transactions (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    timestamp TEXT NOT NULL,
    author TEXT NOT NULL
  );

  -- What one transaction did to one document, with the mutations that did it; no "before" is a creation, no "after" a deletion.
  CREATE TABLE changes (
    seq INTEGER NOT NULL REFERENCES transactions,
    document_id TEXT NOT NULL,
    before TEXT,
    after TEXT,
    mutations TEXT NOT NULL,
    PRIMARY KEY (document_id, seq)
  ) WITHOUT ROWID;
  CREATE INDEX changes_seq ON changes (seq);
  CREATE INDEX transactions_timestamp ON transactions (timestamp);

  -- What the Studio remembers for its user: recent searches, the chosen sort order.
  CREATE TABLE preferences (
    user_id TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (user_id, key)
  ) WITHOUT ROWID;

  -- The bytes of images and files, by the name that they have in their address.
  CREATE TABLE assets (
    name TEXT PRIMARY KEY,
    mime_type TEXT NOT NULL,
    bytes BLOB NOT NULL
  );
  `,
  `
  -- Which variant of which document an id names: '' is the published one, else what stands before the published id.
  ALTER TABLE docs ADD COLUMN variant TEXT GENERATED ALWAYS AS (
    CASE
      WHEN id GLOB 'drafts.?*' THEN 'drafts'
      WHEN id GLOB 'versions.[^.]*.?*' THEN substr(id, 1, 8 + instr(substr(id, 10), '.'))
      ELSE ''
    END
  ) VIRTUAL;
  ALTER TABLE docs ADD COLUMN published_id TEXT GENERATED ALWAYS AS (
    CASE variant WHEN '' THEN id ELSE substr(id, length(variant) + 2) END
  ) VIRTUAL;
  CREATE INDEX docs_published_id ON docs (published_id);
  CREATE INDEX docs_type_published_id ON docs (type, published_id);
  CREATE INDEX docs_type_variant ON docs (type, variant, published_id);
  `,
  indexAnew,
  `
  -- With the document of an asset its bytes go: "image-<name>-png" stands for the name "<name>.png".
  CREATE TRIGGER assets_go_with_their_documents AFTER DELETE ON docs
  WHEN old.id GLOB 'image-*' OR old.id GLOB 'file-*'
  BEGIN
    DELETE FROM assets
    WHERE name BETWEEN substr(old.id, instr(old.id, '-') + 1, 40) AND substr(old.id, instr(old.id, '-') + 1, 40) || '~'
      AND replace(name, '.', '-') = substr(old.id, instr(old.id, '-') + 1);
  END;
  `,
  `
  -- Where the log begins to be whole, when what was before has been let go of, and how far that has got.
  CREATE TABLE horizon (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    seq INTEGER NOT NULL,
    time TEXT NOT NULL,
    done INTEGER NOT NULL
  );
  `,
  keepDocumentsOnce,
  referAnew,
]

/** What counts as a word of a document has changed: `textOf`. What counts as a reference, too; see the last step. */
function indexAnew(database: DatabaseSync): void {
  const erase = database.prepare('DELETE FROM texts WHERE rowid = ?')
  const index = database.prepare('INSERT INTO texts (rowid, text) VALUES (?, ?)')
  eachDocument(database, (seq, document) => {
    erase.run(seq)
    index.run(seq, textOf(document))
  })
}

/** What a change left is found in the next one, or among the documents: `after` is its checksum from now on. */
function keepDocumentsOnce(database: DatabaseSync): void {
  teachChecksum(database)
  database.exec(`
    CREATE TABLE lean (
      seq INTEGER NOT NULL REFERENCES transactions,
      document_id TEXT NOT NULL,
      before TEXT,
      after INTEGER,
      mutations TEXT NOT NULL
    );
    INSERT INTO lean SELECT seq, document_id, before, checksum(after), mutations FROM changes ORDER BY seq;
    DROP TABLE changes;
    ALTER TABLE lean RENAME TO changes;
    CREATE UNIQUE INDEX changes_document ON changes (document_id, seq);
    CREATE INDEX changes_seq ON changes (seq);
  `)
}

/** References are filed by the number of who refers, and under their target alone: its own ones a document says itself. */
function referAnew(database: DatabaseSync): void {
  database.exec(`
    DROP TABLE refs;
    CREATE TABLE refs (
      target TEXT NOT NULL,
      source INTEGER NOT NULL,
      weak INTEGER NOT NULL,
      PRIMARY KEY (target, source)
    ) WITHOUT ROWID;
  `)
  eachDocument(database, referenceWrites(database))
}

function eachDocument(
  database: DatabaseSync,
  visit: (seq: number, document: LakeDocument) => void,
): void {
  const read = database.prepare('SELECT json FROM docs WHERE seq = ?')
  for (const row of database.prepare('SELECT seq FROM docs').all()) {
    const seq = Number(row.seq)
    visit(seq, decodeDocument(text(read.get(seq) ?? {}, 'json')))
  }
}

/** Marks an SQLite file as ours: "Dlak" in ASCII. */
export const APPLICATION_ID = 0x446c616b
