import {article} from './article.ts'
import {event} from './event.ts'
import {organization} from './organization.ts'
import {person} from './person.ts'

/** The documents that editors work on. A fifth kind is a file beside these and a line here. */
export const documents = [article, person, organization, event]
