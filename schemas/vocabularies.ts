/**
 * Every list of allowed values, said once: schemas offer them, the importer writes them, the site prints them.
 * The words follow schema.org where it has one, else IPTC ninjs and FollowTheMoney.
 */

/** What sort of body an organization is. A state is one: it signs, fights and appoints. */
export const organizationKinds = [
  {value: 'state', title: 'State'},
  {value: 'government', title: 'Government'},
  {value: 'legislature', title: 'Legislature'},
  {value: 'court', title: 'Court'},
  {value: 'military', title: 'Military'},
  {value: 'police', title: 'Police'},
  {value: 'armed-group', title: 'Armed group'},
  {value: 'political-party', title: 'Political party'},
  {value: 'intergovernmental', title: 'Intergovernmental'},
  {value: 'company', title: 'Company'},
  {value: 'news-agency', title: 'News agency'},
  {value: 'broadcaster', title: 'Broadcaster'},
  {value: 'newspaper', title: 'Newspaper'},
  {value: 'publisher', title: 'Publisher'},
  {value: 'university', title: 'University'},
  {value: 'school', title: 'School'},
  {value: 'hospital', title: 'Hospital'},
  {value: 'research', title: 'Research'},
  {value: 'sports-team', title: 'Sports team'},
  {value: 'sports-body', title: 'Sports body'},
  {value: 'nonprofit', title: 'Nonprofit'},
  {value: 'union', title: 'Union'},
  {value: 'religious', title: 'Religious'},
  {value: 'band', title: 'Band'},
  {value: 'other', title: 'Other'},
] as const

/** What sort of happening an event is. */
export const eventKinds = [
  {value: 'war', title: 'War'},
  {value: 'battle', title: 'Battle'},
  {value: 'attack', title: 'Attack'},
  {value: 'unrest', title: 'Unrest'},
  {value: 'protest', title: 'Protest'},
  {value: 'ceremony', title: 'Ceremony'},
  {value: 'agreement', title: 'Agreement'},
  {value: 'summit', title: 'Summit'},
  {value: 'meeting', title: 'Meeting'},
  {value: 'visit', title: 'Visit'},
  {value: 'election', title: 'Election'},
  {value: 'vote', title: 'Vote'},
  {value: 'legislation', title: 'Legislation'},
  {value: 'court-case', title: 'Court case'},
  {value: 'crime', title: 'Crime'},
  {value: 'accident', title: 'Accident'},
  {value: 'disaster', title: 'Disaster'},
  {value: 'disease-outbreak', title: 'Disease outbreak'},
  {value: 'death', title: 'Death'},
  {value: 'birth', title: 'Birth'},
  {value: 'appointment', title: 'Appointment'},
  {value: 'resignation', title: 'Resignation'},
  {value: 'award', title: 'Award'},
  {value: 'competition', title: 'Competition'},
  {value: 'match', title: 'Match'},
  {value: 'launch', title: 'Launch'},
  {value: 'announcement', title: 'Announcement'},
  {value: 'publication', title: 'Publication'},
  {value: 'discovery', title: 'Discovery'},
  {value: 'business-deal', title: 'Business deal'},
  {value: 'anniversary', title: 'Anniversary'},
  {value: 'festival', title: 'Festival'},
  {value: 'performance', title: 'Performance'},
  {value: 'other', title: 'Other'},
] as const

/** What a person is to the other one. */
export const relationships = [
  {value: 'child', title: 'Child'},
  {value: 'parent', title: 'Parent'},
  {value: 'spouse', title: 'Spouse'},
  {value: 'sibling', title: 'Sibling'},
  {value: 'grandchild', title: 'Grandchild'},
  {value: 'grandparent', title: 'Grandparent'},
  {value: 'relative', title: 'Relative'},
  {value: 'partner', title: 'Partner'},
] as const

/** What somebody did for an article. */
export const contributionRoles = [
  {value: 'author', title: 'Author'},
  {value: 'photographer', title: 'Photographer'},
  {value: 'editor', title: 'Editor'},
  {value: 'translator', title: 'Translator'},
  {value: 'illustrator', title: 'Illustrator'},
  {value: 'source', title: 'Source'},
] as const

/** Whether a person has looked at what an import proposed. */
export const statuses = [
  {value: 'suggested', title: 'Suggested'},
  {value: 'confirmed', title: 'Confirmed'},
  {value: 'rejected', title: 'Rejected'},
] as const

/** How another name relates to the thing. `short` and `descriptor` never identify it on their own. */
export const alternateNameKinds = [
  {value: 'alias', title: 'Alias'},
  {value: 'short', title: 'Short'},
  {value: 'abbreviation', title: 'Abbreviation'},
  {value: 'native', title: 'Native'},
  {value: 'former', title: 'Former'},
  {value: 'descriptor', title: 'Descriptor'},
] as const

/** Why an article was changed after publication. */
export const correctionKinds = [
  {value: 'correction', title: 'Correction'},
  {value: 'clarification', title: 'Clarification'},
  {value: 'update', title: 'Update'},
  {value: 'retraction', title: 'Retraction'},
] as const

/** A person's gender as public sources give it; left out where nobody says. */
export const genders = [
  {value: 'female', title: 'Female'},
  {value: 'male', title: 'Male'},
  {value: 'non-binary', title: 'Non-binary'},
] as const

/** What an import asks a person to look at. */
export const reviewKinds = [
  {value: 'match', title: 'Unsure match'},
  {value: 'conflict', title: 'Edited and imported'},
  {value: 'mention', title: 'Unresolved mention'},
] as const

/** Whether anybody has answered a review. */
export const reviewStates = [
  {value: 'open', title: 'Open'},
  {value: 'decided', title: 'Decided'},
] as const

/** What a person said of two documents. */
export const judgements = [
  {value: 'same', title: 'The same'},
  {value: 'different', title: 'Different'},
] as const

export type OrganizationKind = ValueOf<typeof organizationKinds>
export type EventKind = ValueOf<typeof eventKinds>
export type Relationship = ValueOf<typeof relationships>
export type ContributionRole = ValueOf<typeof contributionRoles>
export type Status = ValueOf<typeof statuses>
export type AlternateNameKind = ValueOf<typeof alternateNameKinds>
export type CorrectionKind = ValueOf<typeof correctionKinds>
export type Gender = ValueOf<typeof genders>
export type ReviewKind = ValueOf<typeof reviewKinds>
export type ReviewState = ValueOf<typeof reviewStates>
export type Judgement = ValueOf<typeof judgements>

/** One of these lists: `value` is stored, `title` is read. */
export type Vocabulary = ReadonlyArray<{value: string; title: string}>

/** The title that people read for a stored value; the value itself where the vocabulary does not hold it. */
export function titleOf(vocabulary: Vocabulary, value: string): string {
  return vocabulary.find((term) => term.value === value)?.title ?? value
}

/** What was said of a person, read from the other one: the child of X has X as its parent. */
export const inverseRelationships: Record<Relationship, Relationship> = {
  child: 'parent',
  parent: 'child',
  spouse: 'spouse',
  sibling: 'sibling',
  grandchild: 'grandparent',
  grandparent: 'grandchild',
  relative: 'relative',
  partner: 'partner',
}

type ValueOf<List extends ReadonlyArray<{value: string}>> = List[number]['value']
