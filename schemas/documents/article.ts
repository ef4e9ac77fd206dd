import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {formatEdtf} from '../dates.ts'
import {fieldEvidenceField, formerSlugsField, slugField, statusField} from '../fields.ts'
import {subtitle} from '../preview.ts'
import {documentRules} from '../rules/index.ts'
import {wellFormedLanguage} from '../rules/language.ts'
import {mayWait} from '../rules/mayWait.ts'
import {entityTypes} from '../types.ts'

/** A piece of journalism as it was published (schema.org NewsArticle). */
export const article = defineType({
  name: 'article',
  title: 'Article',
  type: 'document',
  groups: [
    {name: 'story', title: 'Story', default: true},
    {name: 'publication', title: 'Publication'},
    {name: 'subjects', title: 'Subjects'},
    {name: 'origin', title: 'Origin'},
  ],
  fields: [
    defineField({
      name: 'headline',
      title: 'Headline',
      type: 'string',
      group: 'story',
      description: 'As it was printed.',
      validation: (rule) =>
        rule.required().error('Needs a headline: it is what lists and search show.'),
    }),
    slugField({source: 'headline', group: ['story', 'publication']}),
    formerSlugsField({group: 'publication'}),
    defineField({
      name: 'kicker',
      title: 'Kicker',
      type: 'string',
      group: 'story',
      description: 'The few words above the headline: a section, a series, “Analysis”.',
    }),
    defineField({
      name: 'description',
      title: 'Standfirst',
      type: 'text',
      rows: 3,
      group: 'story',
      description: 'One or two sentences under the headline that say what the article reports.',
    }),
    defineField({
      name: 'datePublished',
      title: 'Published',
      type: 'edtfDate',
      group: 'publication',
      description: 'The date line, as precise as it is known.',
      validation: (rule) =>
        rule
          .required()
          .error('Needs the date of publication: without it no list can place the article.'),
    }),
    defineField({
      name: 'dateModified',
      title: 'Last changed',
      type: 'edtfDate',
      group: 'publication',
      description: 'When the published text was last changed, if it was.',
    }),
    defineField({
      name: 'dateline',
      title: 'Dateline',
      type: 'place',
      group: 'publication',
      description: 'Where it was filed from, for example the city at the head of an agency report.',
    }),
    defineField({
      name: 'inLanguage',
      title: 'Language',
      type: 'string',
      group: 'publication',
      description:
        'The language of the text as a BCP 47 tag: en, de, zh-Hans; und where it is not known.',
      validation: (rule) => rule.custom(wellFormedLanguage),
    }),
    defineField({
      name: 'contributions',
      title: 'Contributors',
      type: 'array',
      group: 'publication',
      description: 'Who made it, in the order of the byline.',
      of: [defineArrayMember({type: 'contribution'})],
    }),
    defineField({
      name: 'publisher',
      title: 'Publisher',
      type: 'reference',
      to: [{type: 'organization'}],
      group: 'publication',
      description: 'The organization that published it first.',
      validation: mayWait,
    }),
    defineField({
      name: 'body',
      title: 'Text',
      type: 'articleBody',
      group: 'story',
      description:
        'The article itself. Select a name and add a “mention” to link it to its person, organization or event.',
      validation: (rule) => rule.required().min(1).error('Needs at least one paragraph of text.'),
    }),
    defineField({
      name: 'about',
      title: 'About',
      type: 'array',
      group: 'subjects',
      description:
        'Whom and what it is about, the most important first. What it only mentions is linked in the text.',
      of: [
        defineArrayMember({type: 'reference', weak: true, to: entityTypes.map((type) => ({type}))}),
      ],
      validation: (rule) => rule.unique().error('This subject is listed twice. Remove one.'),
    }),
    defineField({
      name: 'image',
      title: 'Main picture',
      type: 'articleImage',
      group: 'story',
      description: 'Shown with the headline, in lists and when somebody shares the article.',
    }),
    defineField({
      name: 'corrections',
      title: 'Corrections',
      type: 'array',
      group: 'story',
      description: 'What was put right after publication. Readers see it.',
      of: [defineArrayMember({type: 'correction'})],
    }),
    defineField({
      name: 'source',
      title: 'Source',
      type: 'articleSource',
      group: 'origin',
      readOnly: true,
      description:
        'Where an import found this article. It recognises the article by it on the next run.',
    }),
    fieldEvidenceField({group: 'origin'}),
    statusField({group: 'story'}),
  ],
  validation: documentRules('article'),
  orderings: [
    {
      name: 'newest',
      title: 'Newest first',
      by: [{field: 'datePublished.latest', direction: 'desc'}],
    },
    {
      name: 'oldest',
      title: 'Oldest first',
      by: [{field: 'datePublished.earliest', direction: 'asc'}],
    },
    {name: 'headline', title: 'Headline', by: [{field: 'headline', direction: 'asc'}]},
  ],
  preview: {
    select: {
      title: 'headline',
      status: 'status',
      date: 'datePublished.edtf',
      publisher: 'publisher.name',
      author: 'contributions.0.printedName',
      media: 'image',
    },
    prepare: ({title, status, date, publisher, author, media}) => ({
      title: title ?? 'Article without a headline',
      subtitle: subtitle(status, date && formatEdtf(date), publisher, author),
      media,
    }),
  },
})
