import {defineArrayMember, defineField} from '@sanity/types'
import {wellFormedSlug} from './rules/slug.ts'
import {statuses} from './vocabularies.ts'

/** Fields that all four documents have, and those that the three kinds of entity share. One function a field. */

/** The address of a document's page, made from its headline or name. */
export function slugField(options: {source: string; group: string[]}) {
  return defineField({
    name: 'slug',
    title: 'Slug',
    type: 'slug',
    group: options.group,
    description: `The last part of the page's address. Generate it from the ${options.source}; when you change it later, keep the old one under “Former slugs”.`,
    options: {
      source: options.source,
      maxLength: 96,
      // Sanity's own check knows nothing of former slugs and cannot say who holds one: the rule `uniqueSlug` does both.
      isUnique: () => true,
    },
    validation: (rule) => [
      rule
        .required()
        .error(`Needs a slug. Press “Generate” to make it from the ${options.source}.`),
      rule.custom((slug) => wellFormedSlug(slug?.current)),
    ],
  })
}

/** Old addresses, which still lead to the document. */
export function formerSlugsField(options: {group: string}) {
  return defineField({
    name: 'formerSlugs',
    title: 'Former slugs',
    type: 'array',
    group: options.group,
    description:
      'Addresses that this page had before, or that belonged to a page merged into this one. Links to them keep working.',
    of: [defineArrayMember({type: 'string', validation: (rule) => rule.custom(wellFormedSlug)})],
    options: {layout: 'tags'},
    validation: (rule) => rule.unique().error('This slug is listed twice. Remove one.'),
  })
}

/** Whether a person has looked at it. What people make by hand is confirmed from the start. */
export function statusField(options: {group: string}) {
  return defineField({
    name: 'status',
    title: 'Status',
    type: 'string',
    group: options.group,
    description:
      'An import suggests; a person confirms or rejects. Pages for the public show what is confirmed and nothing else.',
    options: {list: [...statuses], layout: 'radio', direction: 'horizontal'},
    initialValue: 'confirmed',
    validation: (rule) =>
      rule.required().error('Needs a status: suggested, confirmed or rejected.'),
  })
}

/** Where the facts that are not members of a list come from. */
export function fieldEvidenceField(options: {group: string}) {
  return defineField({
    name: 'fieldEvidence',
    title: 'Evidence of single fields',
    type: 'array',
    group: options.group,
    readOnly: true,
    description:
      'What an import read, field by field: the sentences behind a date, a place or a larger event.',
    of: [defineArrayMember({type: 'fieldEvidence'})],
  })
}

/** Every other name that a text may use for the entity. */
export function alternateNamesField(options: {group: string}) {
  return defineField({
    name: 'alternateNames',
    title: 'Other names',
    type: 'array',
    group: options.group,
    description:
      'Everything else that a text may call it. An import recognises it by these names too.',
    of: [defineArrayMember({type: 'alternateName'})],
  })
}

export function identifiersField(options: {group: string}) {
  return defineField({
    name: 'identifiers',
    title: 'Identifiers',
    type: 'array',
    group: options.group,
    description:
      'Its numbers in other systems. One shared identifier is enough for an import to recognise it.',
    of: [defineArrayMember({type: 'identifier'})],
  })
}

export function sameAsField(options: {group: string}) {
  return defineField({
    name: 'sameAs',
    title: 'Same as',
    type: 'array',
    group: options.group,
    description:
      'Pages elsewhere that are about it without any doubt: an official site, an encyclopedia.',
    of: [
      defineArrayMember({
        type: 'url',
        validation: (rule) =>
          rule.uri({scheme: ['http', 'https']}).error('Needs a full web address, https://… .'),
      }),
    ],
    validation: (rule) => rule.unique().error('This page is listed twice. Remove one.'),
  })
}

/** On a member of a list: the sentences that say so. */
export function evidenceField() {
  return defineField({
    name: 'evidence',
    title: 'Evidence',
    type: 'array',
    readOnly: true,
    description: 'The sentences from which an import concluded this, the strongest first.',
    of: [defineArrayMember({type: 'evidence'})],
    validation: (rule) => rule.max(10).error('At most ten pieces of evidence; keep the strongest.'),
  })
}
