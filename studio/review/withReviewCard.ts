import {HelpCircleIcon} from '@sanity/icons/HelpCircle'
import type {ObjectMember, SchemaTypeDefinition} from 'sanity'
import {ReviewCard} from './ReviewCard.tsx'

/** Shows a review in words, and of its fields only those that are not in the words. */
export function withReviewCard(type: SchemaTypeDefinition): SchemaTypeDefinition {
  const decoration: ObjectMember = {kind: 'decoration', key: 'review', component: ReviewCard}
  return {
    ...type,
    icon: HelpCircleIcon,
    renderMembers: (members: ObjectMember[]) => [
      decoration,
      ...members.filter(
        (member) =>
          member.kind === 'field' && SHOWN.has(member.name) && member.field.value !== undefined,
      ),
    ],
  } as SchemaTypeDefinition
}

const SHOWN = new Set(['decidedAt', 'run'])
