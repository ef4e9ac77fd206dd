import {affiliationKey} from '../keys.ts'
import type {PersonEntity} from '../types.ts'
import {fieldEvidence, namingEvidence} from './evidence.ts'
import {members} from './members.ts'
import {alternateNames} from './names.ts'
import {strongReference} from './references.ts'
import {relations} from './relations.ts'
import type {Fields, Told} from './told.ts'

/**
 * A person, from what one article says. Nationality is never concluded: a name or an office does not tell it. Nor is
 * gender: what a first name or a pronoun suggests serves to tell people apart, and is no fact to store of them.
 */
export function person(entity: PersonEntity, told: Told): Fields {
  const {name, givenName, familyName, familyNameFirst, honorificPrefix} = entity
  return {
    name,
    givenName,
    familyName,
    familyNameFirst,
    honorificPrefix: titleForLife(honorificPrefix),
    alternateNames: alternateNames(entity),
    affiliations: affiliations(entity, told),
    relations: relations(entity, told),
    fieldEvidence: fieldEvidence(namingEvidence(entity), told),
  }
}

/** Without the full stop of an abbreviation. */
const TITLES_FOR_LIFE = new Set(
  'Dame Sir Lord Lady Baron Baroness Dr Doctor Prof Professor Rev Reverend Rabbi Imam Ayatollah Sheikh Sheikha Sayyid'.split(
    ' ',
  ),
)

/** A form of address (Mr, Ms) is the newspaper's manners, and a rank or an office is an affiliation. */
function titleForLife(title: string | undefined): string | undefined {
  return title && TITLES_FOR_LIFE.has(title.replace(/\.$/, '')) ? title : undefined
}

function affiliations(entity: PersonEntity, told: Told) {
  const said = told.extraction.facts.flatMap((fact) => {
    if (fact.type !== 'affiliation' || fact.person !== entity.id) return []
    const organization = told.documentIds.get(fact.organization)
    if (!organization) return []
    const {roleName, evidence} = fact
    const member = {
      _type: 'affiliation',
      _key: affiliationKey(organization, roleName ?? ''),
      organization: strongReference(organization, 'organization', told),
      ...(roleName ? {roleName} : {}),
    }
    return [{member, evidence}]
  })
  return members(said, told)
}
