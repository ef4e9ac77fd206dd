import type {OrganizationKind} from '../../../schemas/vocabularies.ts'

const GROUPS: Record<string, OrganizationKind[]> = {
  state: ['state'],
  power: ['government', 'legislature', 'court', 'military', 'police', 'intergovernmental'],
  party: ['political-party'],
  media: ['news-agency', 'broadcaster', 'newspaper', 'publisher'],
  company: ['company'],
  science: ['university', 'research', 'school', 'hospital'],
  sport: ['sports-team', 'sports-body'],
}

const GROUP_OF = new Map(
  Object.entries(GROUPS).flatMap(([group, kinds]) => kinds.map((kind) => [kind, group] as const)),
)

/** Kinds of body that are spoken of alike. */
export function bodyGroup(kind: OrganizationKind): string {
  return GROUP_OF.get(kind) ?? 'body'
}
