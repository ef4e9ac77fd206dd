import {affiliation} from './affiliation.ts'
import {alternateName} from './alternateName.ts'
import {articleBody} from './articleBody.ts'
import {articleImage} from './articleImage.ts'
import {articleSource} from './articleSource.ts'
import {contribution} from './contribution.ts'
import {correction} from './correction.ts'
import {edtfDate} from './edtfDate.ts'
import {evidence} from './evidence.ts'
import {fieldEvidence} from './fieldEvidence.ts'
import {identifier} from './identifier.ts'
import {link} from './link.ts'
import {mention} from './mention.ts'
import {participation} from './participation.ts'
import {place} from './place.ts'
import {pullQuote} from './pullQuote.ts'
import {relation} from './relation.ts'

/** What documents are made of. */
export const objects = [
  articleBody,
  mention,
  link,
  articleImage,
  pullQuote,
  edtfDate,
  place,
  alternateName,
  identifier,
  affiliation,
  relation,
  participation,
  contribution,
  evidence,
  fieldEvidence,
  correction,
  articleSource,
]
