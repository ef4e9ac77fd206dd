/**
 * Words that report a happening, and the kind of event that they report.
 *
 * The nouns were chosen from the event triggers of ECB+ (Cybulska & Vossen 2014) and of SemEval-2015 task 4 (Minard et al.
 * 2015), both CC BY 3.0, and from the project's own annotations; kinds, verbs and the choice among them are ours. Nouns
 * that mostly name no happening ("plan", "history", "record") were left out.
 */
import type {EventKind} from '../../../schemas/vocabularies.ts'
import {anyOf} from '../anyOf.ts'
import {pattern} from '../pattern.ts'

export type Trigger = {kind: EventKind; form: 'noun' | 'verb'; noun: string; weight: number}

type Entry = {kind: EventKind; nouns: string; verbs?: string; weight?: number}

/** Verbs are written with the noun that a title uses: "dies died>death". Earlier entries win where words repeat. */
const TABLE: Entry[] = [
  {
    kind: 'death',
    nouns: 'death passing demise suicide',
    verbs: 'dies died die>death passes_away passed_away>death found_dead>death',
  },
  {
    kind: 'resignation',
    nouns: 'resignation retirement abdication ouster',
    verbs:
      'resigns resigned resigning>resignation steps_down stepped_down stepping_down>resignation quits quit>resignation retires retired>retirement drops_out dropped_out>withdrawal ends_campaign ends_presidential_campaign withdraws_from>withdrawal abdicates abdicated>abdication',
  },
  {
    kind: 'attack',
    nouns:
      'attack bombing airstrike air_strike drone_strike missile_strike shooting stabbing blast explosion massacre assault raid ambush hijacking killing gunfire shelling strike car_bomb',
    verbs:
      'shoots shot shooting>shooting stabs stabbed>stabbing bombs bombed>bombing attacks attacked>attack kills killed kill>killing poisons poisoned>poisoning bombards shells shelled>shelling assassinates assassinated>assassination beheads beheaded>killing',
  },
  {
    kind: 'crime',
    nouns:
      'murder homicide robbery theft heist burglary kidnapping abduction assassination arson arrest rape fraud abuse lynching poisoning manslaughter hostage-taking',
    verbs:
      'murders murdered>murder robs robbed>robbery steals stole stolen>theft kidnaps kidnapped>kidnapping abducts abducted>abduction arrests arrested arrest>arrest detains detained>arrest defrauds',
  },
  {
    kind: 'accident',
    nouns:
      'crash collision accident derailment pileup stampede collapse shipwreck sinking capsizing wreck mishap gas_leak leak fall',
    verbs:
      'crashes crashed>crash collides collided collide>collision derails derailed>derailment overturns overturned>accident capsizes capsized>capsizing collapses collapsed>collapse sinks sank>sinking',
  },
  {
    kind: 'disaster',
    nouns:
      'earthquake quake tremor aftershock flood flooding hurricane typhoon cyclone tornado storm eruption wildfire bushfire tsunami landslide avalanche fire blaze drought famine heatwave blizzard mudslide temblor oil_spill disaster catastrophe',
    verbs:
      'erupts erupted>eruption catches_fire caught_fire>fire burns_down>fire floods flooded>flood',
  },
  {
    kind: 'disease-outbreak',
    nouns: 'outbreak pandemic epidemic infection',
    verbs: 'tests_positive tested_positive>infection',
  },
  {
    kind: 'protest',
    nouns: 'protest demonstration rally march sit-in walkout vigil',
    verbs:
      'protests protested protest>protest marches marched>march rallies rallied>rally demonstrates demonstrated>demonstration',
  },
  {
    kind: 'unrest',
    nouns: 'riot unrest clash uprising coup insurrection mutiny rioting siege standoff',
    verbs: 'riots rioted>riot clashes clashed clash>clash storms stormed>storming',
  },
  {
    kind: 'war',
    nouns: 'war invasion offensive incursion conflict',
    verbs: 'invades invaded>invasion',
  },
  {kind: 'battle', nouns: 'battle recapture', verbs: 'recaptures recaptured recapture>recapture'},
  {
    kind: 'agreement',
    nouns: 'agreement treaty accord pact ceasefire truce armistice',
    verbs: 'signs_agreement>agreement',
  },
  {kind: 'summit', nouns: 'summit'},
  {
    kind: 'visit',
    nouns: 'visit pilgrimage',
    verbs: 'visits visited>visit tours toured>visit pays_respects pays_visit>visit',
  },
  {
    kind: 'election',
    nouns: 'election by-election primary caucus runoff re-election',
    verbs: 'elects elected>election re-elects reelected re-elected>re-election',
  },
  {
    kind: 'vote',
    nouns: 'referendum vote plebiscite impeachment',
    verbs:
      'votes voted vote>vote impeaches impeached>impeachment approves approved>approval rejects rejected>rejection',
  },
  {
    kind: 'legislation',
    nouns: 'decree ban bill law amendment ordinance legalization legalisation executive_order',
    verbs:
      'ban bans banned>ban legalize legalise legalizes legalises legalized legalised>legalization outlaws outlawed>ban enacts>legislation',
  },
  {
    kind: 'court-case',
    nouns:
      'trial ruling verdict sentencing conviction lawsuit judgment judgement hearing indictment plea acquittal extradition subpoena appeal arraignment inquest',
    verbs:
      'sentences sentenced>sentencing convicts convicted>conviction sues sued>lawsuit rules ruled>ruling acquits acquitted>acquittal indicts indicted>indictment pleads pleaded>plea jails jailed>sentencing found_guilty>conviction charges charged>charging',
  },
  {
    kind: 'match',
    nouns: 'match final semifinal semi-final quarterfinal quarter-final playoff derby game',
    verbs: 'defeats defeated defeat>match beats beat>match',
  },
  {
    kind: 'competition',
    nouns: 'tournament championship competition olympiad marathon contest season',
  },
  {
    kind: 'award',
    nouns: 'award prize medal',
    verbs: 'awards awarded>award wins_award wins_prize>award',
  },
  {kind: 'festival', nouns: 'festival carnival convention fair expo comicon'},
  {
    kind: 'performance',
    nouns: 'premiere concert performance gig',
    verbs: 'premieres premiered>premiere performs performed>performance',
  },
  {
    kind: 'ceremony',
    nouns:
      'ceremony funeral parade procession inauguration coronation swearing-in wedding commemoration tribute memorial memorial_service celebration',
    verbs: 'marries>wedding inaugurates inaugurated>inauguration sworn_in>swearing-in',
  },
  {
    kind: 'anniversary',
    nouns: 'anniversary bicentenary centenary',
    verbs: 'celebrates commemorates>anniversary',
  },
  {
    kind: 'meeting',
    nouns: 'meeting conference talks negotiation briefing debate',
    verbs: 'meets met>meeting debates debated>debate',
  },
  {
    kind: 'launch',
    nouns: 'launch liftoff lift-off docking mission spaceflight',
    verbs: 'launches launched>launch docks docked>docking lands landed>landing',
  },
  {
    kind: 'discovery',
    nouns: 'discovery invention breakthrough',
    verbs:
      'discovers discovered discover>discovery finds unearths unearthed>discovery invents invented invent>invention develops>invention',
  },
  {
    kind: 'publication',
    nouns: 'study findings research survey paper report recording',
    verbs: 'publishes published>publication',
    weight: 0.9,
  },
  {
    kind: 'business-deal',
    nouns: 'acquisition merger takeover buyout purchase sale deal',
    verbs: 'acquires acquired>acquisition buys bought>purchase merges merged>merger',
  },
  {
    kind: 'appointment',
    nouns: 'appointment nomination',
    verbs: 'appoints appointed>appointment nominates nominated>nomination names named>naming',
    weight: 0.8,
  },
  {kind: 'birth', nouns: 'birth', verbs: 'gives_birth gave_birth>birth'},
  {
    kind: 'announcement',
    nouns:
      'announcement declaration state_of_emergency address speech order statement apology warning proposal restriction',
    verbs:
      'announces announced>announcement declares declared>declaration proposes proposed>proposal admits admitted>admission warns>warning apologizes apologises>apology suspends suspended>suspension cancels cancelled canceled>cancellation orders ordered>order',
    weight: 0.7,
  },
  {
    kind: 'other',
    nouns:
      'withdrawal evacuation shutdown suspension prorogation blackout outage shortage strike campaign crossing intervention rescue scandal crisis lockdown shut-down interview release',
    verbs:
      'withdraws withdrew>withdrawal evacuates evacuated>evacuation shuts_down shut_down>shutdown crosses crossed>crossing sends_troops sent_troops intervenes intervened>intervention interviews>interview bans_travel>ban releases released>release',
    weight: 0.8,
  },
  // Nouns that take a happening up more often than they report it: the headline's other words come before them.
  {kind: 'court-case', nouns: 'court_case case petition motion', weight: 0.5},
  {kind: 'announcement', nouns: 'decision endorsement proclamation request', weight: 0.5},
  {kind: 'election', nouns: 'race bid candidacy victory', weight: 0.5},
  {kind: 'meeting', nouns: 'session conversation', weight: 0.5},
  {kind: 'legislation', nouns: 'measure', weight: 0.5},
  {kind: 'publication', nouns: 'letter', weight: 0.5},
  {
    kind: 'other',
    nouns:
      'investigation inquiry closure attempt milestone flight journey operation test exit pardon handover takeover expiry',
    weight: 0.5,
  },
]

/** Every trigger word in lower case, as it is written, with what it reports. */
export const TRIGGERS: ReadonlyMap<string, Trigger> = new Map(
  TABLE.toReversed().flatMap(({kind, nouns, verbs = '', weight = 1}): [string, Trigger][] => [
    ...verbForms(verbs).map(([word, noun]): [string, Trigger] => [
      word,
      {kind, form: 'verb', noun, weight},
    ]),
    ...nouns.split(' ').flatMap((entry): [string, Trigger][] => {
      const noun = spaced(entry)
      const trigger: Trigger = {kind, form: 'noun', noun, weight}
      return [
        [noun, trigger],
        [plural(noun), trigger],
      ]
    }),
  ]),
)

/** Matches every trigger in a text in lower case, longest first; the flag `i` would make it seven times as slow. */
export const TRIGGER_PATTERN = pattern(
  `(?<![\\p{L}\\p{N}-])${anyOf([...TRIGGERS.keys()])}(?![\\p{L}\\p{N}]|-\\p{L})`,
  () => [],
)

function verbForms(verbs: string): [string, string][] {
  let waiting: string[] = []
  const forms: [string, string][] = []
  for (const entry of verbs.split(' ').filter(Boolean)) {
    const [form = '', noun] = entry.split('>').map(spaced)
    waiting.push(form)
    if (noun === undefined) continue
    forms.push(...waiting.map((word): [string, string] => [word, noun]))
    waiting = []
  }
  return forms
}

function plural(noun: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`
}

function spaced(words: string): string {
  return words.replaceAll('_', ' ')
}
