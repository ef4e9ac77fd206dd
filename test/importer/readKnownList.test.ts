import {describe, expect, test} from 'vitest'
import {readKnownList} from '../../importer/index.ts'

const read = (text: string) => readKnownList(new TextEncoder().encode(text), 'names')

const pele = {
  _type: 'person',
  name: 'Pelé',
  kind: null,
  alternateNames: [
    {value: 'Edson Arantes', kind: 'alias'},
    {value: 'EA', kind: 'abbreviation'},
  ],
  identifiers: [{scheme: 'wikidata', value: 'Q12897'}],
}

describe('a list of known names', () => {
  test.each([
    [
      'CSV',
      '﻿Type, Name ,kind,aliases,identifiers\nperson,"Pelé",,Edson Arantes; EA,wikidata:Q12897\n\n',
    ],
    [
      'CSV with columns of its own order',
      'name,identifiers,aliases,type\nPelé,wikidata:Q12897,Edson Arantes;EA,person',
    ],
    [
      'NDJSON',
      '{"type":"person","name":"Pelé","aliases":["Edson Arantes","EA"],"identifiers":[{"scheme":"wikidata","value":"Q12897"}]}\n',
    ],
    [
      'NDJSON with texts for lists',
      '\n{"type":"person","name":"Pelé","aliases":"Edson Arantes; EA","identifiers":["wikidata:Q12897"]}',
    ],
  ])('is read from %s', (_, text) => {
    expect(read(text)).toMatchObject([pele])
  })

  test('gives what is known by an identifier the same id under another name', () => {
    const id = (name: string, identifiers: string) =>
      read(`type,name,identifiers\nperson,${name},${identifiers}`)[0]?._id
    expect(id('Pelé', 'wikidata:Q12897')).toBe(id('Edson Arantes', 'wikidata:Q12897'))
    expect(id('Pelé', '')).toBe(id('Pele', ''))
    expect(id('Pelé', '')).not.toBe(id('Pelé', 'wikidata:Q12897'))
  })

  test.each([
    [
      'type,name\nperson,Jane\npeople,Jim',
      'names, line 3: type must be person, organization or event',
    ],
    ['type,name\nperson,', 'names, line 2: name is empty'],
    ['type\nperson', 'names, line 2: name is missing'],
    [
      'type,name,alias\nperson,Jane,J',
      'names, line 2: has something else than type, name, kind, aliases, identifiers',
    ],
    [
      'type,name,identifiers\nperson,Jane,Q1',
      'names, line 2: identifiers must be written as scheme:value, as in wikidata:Q7817',
    ],
    [
      'type,name,kind\nperson,Jane,state',
      'names, line 2: kind is for organizations and events; a person has none',
    ],
    ['type,name,kind\nevent,Games,state', /^names, line 2: kind must be one of war, battle,/],
    [
      'type,name\nperson,Jane Doe\nperson,"Doe, Jane"\nperson,jane doe',
      'names, line 4: this is “jane doe” of line 2 once more; give each an identifier if they are two',
    ],
    ['type,name\nperson,"Jane', /^names is not CSV: Quote Not Closed/],
    ['{"type":"person","name":"Jane"}\n{', 'names, line 2 is not JSON'],
  ])('is refused where a row cannot be used: %j', (text, message) => {
    expect(() => read(text)).toThrow(message)
  })
})
