/** The names of the document types, where code asks for them. The types themselves are in documents/. */

/** What a text can speak of: the documents that a mention may lead to. */
export const entityTypes = ['person', 'organization', 'event'] as const

/** Who can act: sign, write, take part. */
export const partyTypes = ['person', 'organization'] as const

export const documentTypes = ['article', ...entityTypes] as const

export type EntityType = (typeof entityTypes)[number]
export type DocumentType = (typeof documentTypes)[number]
