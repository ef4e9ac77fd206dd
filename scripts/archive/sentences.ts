/**
 * What the archive's articles are made of, in the order in which they come. What stands in braces is filled in: {a} and
 * {b} are people, {org} and {other} bodies, {event} a happening, {state} and {city} places, {n} a number, {day} a
 * weekday. `{a}` is the full name with role and body, `{A}` the family name alone.
 */
export const sentences = {
  headline: listOf(`
    {a.name} Named {a.role} of {org}
    {org} Opens Inquiry After {event}
    {state} and {second} Sign Agreement in {city}
    {A} Calls for Calm in {city}
    Thousands March in {city} Against {org}
    {org} to Cut {n} Jobs in {state}
    {A} and {B} Meet in {city}
    {state} Remembers {event}`),
  opening: listOf(`
    {a}, said on {day} that talks with {state} would go on in {city} next week, after {n} delegates had left without a result.
    {n} people gathered in {city} on {day} to hear {a}, who spoke of the {event} and of those who did not return from it.
    The {org} will open an office in {city} with {n} staff, {a}, told reporters on {day}.
    {a}, met {b}, in {city} on {day} to prepare a visit to {state} that had been put off for {n} months.
    Police in {city} arrested {n} people on {day} at a protest against the {org}, among them {a}.`),
  body: listOf(`
    “We have waited for {n} years, and we can wait a little longer,” {A} said. “Nobody in {state} wants another {event}.”
    {b}, who had criticised the plan, welcomed the decision and said that {state} should follow it before the end of the year.
    The {org} was founded in {city} after the {event} and has worked with the {other} for {n} years.
    {A} joined the {a.school} in {city} as a student, and {a.pronoun} has lived in {state} with the family ever since.
    According to a report by the {other}, {n} households in {state} still have no access to clean water, most of them near {city}.
    {B} told a newspaper in {city} that the {org} had not been asked, and that the figures were {n} months old.
    The government of {state} did not comment; a spokesperson for the {other} in {city} confirmed that letters had been exchanged.
    During the {event}, the {org} sent {n} volunteers to {city}, and {B} led one of the groups.
    Critics such as {b}, say that the money should have gone to schools in {city} and to the hospitals of {state}.
    A court in {city} had ruled on {day} that the {other} must publish its accounts for the past {n} years.`),
  ending: listOf(`
    The next meeting is planned for {day} in {city}.
    {A} is to leave for {state} on {day}.
    The {org} declined to say how the {n} places would be filled.
    It was not clear on {day} whether {B} would appeal.`),
}

function listOf(text: string): [string, ...string[]] {
  const [first = '', ...others] = text.trim().split(/\n\s*/)
  return [first, ...others]
}
