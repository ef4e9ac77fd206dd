import type {DatabaseSync} from 'node:sqlite'
import {decodeDocument, text} from '../row.ts'
import {textOf} from '../textOf.ts'
import type {Check} from './check.ts'

/** The index of words finds what an index made now would find. It keeps no texts, so the words are compared. */
export const texts: Check = (database) => {
  indexAnew(database)
  try {
    const differing = [...unlike(database, 'kept', 'anew'), ...unlike(database, 'anew', 'kept')]
    return [...new Set(differing)].map(
      (term) => `The word "${term}" is not indexed as the documents have it`,
    )
  } finally {
    database.exec('DROP TABLE temp.kept; DROP TABLE temp.anew; DROP TABLE temp.texts_anew')
  }
}

/** In tables of this connection alone, which leave the file as it is. */
function indexAnew(database: DatabaseSync): void {
  database.exec(`
    CREATE VIRTUAL TABLE temp.texts_anew USING fts5(
      text, content = '', tokenize = 'unicode61 remove_diacritics 2'
    );
    CREATE VIRTUAL TABLE temp.kept USING fts5vocab(main, texts, 'row');
    CREATE VIRTUAL TABLE temp.anew USING fts5vocab(temp, texts_anew, 'row');
  `)
  const index = database.prepare('INSERT INTO temp.texts_anew (rowid, text) VALUES (?, ?)')
  for (const row of database.prepare('SELECT seq, json FROM docs').iterate()) {
    index.run(Number(row.seq), textOf(decodeDocument(text(row, 'json'))))
  }
}

function unlike(database: DatabaseSync, left: string, right: string): string[] {
  return database
    .prepare(
      `SELECT term FROM (SELECT term, doc, cnt FROM temp.${left} EXCEPT SELECT term, doc, cnt FROM temp.${right}) LIMIT 5`,
    )
    .all()
    .map(({term}) => String(term))
}
