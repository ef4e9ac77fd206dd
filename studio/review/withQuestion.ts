import {HelpCircleIcon} from '@sanity/icons/HelpCircle'
import type {ObjectMember, SchemaTypeDefinition} from 'sanity'
import {Question} from './Question.tsx'

/** Shows a question in words, and of its fields only when it came up and how it was decided: the rest is in the words. */
export function withQuestion(type: SchemaTypeDefinition): SchemaTypeDefinition {
  const decoration: ObjectMember = {kind: 'decoration', key: 'question', component: Question}
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
