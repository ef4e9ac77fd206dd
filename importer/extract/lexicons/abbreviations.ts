/** Abbreviations that keep their full stop and are followed by what they belong to: no sentence ends after them. */
export const LEADING_ABBREVIATIONS = new Set(
  (
    'Mr Mrs Ms Mx Dr Prof Rev Fr Sr Hon St Ste Mt Ft Gen Lt Col Maj Capt Cmdr Cpl Sgt Adm Brig Pvt Gov Sen Rep Amb ' +
    'Pres Insp Det Supt Const Messrs Mme Mlle No Nos vs cf Fig Vol Op Art Sec al approx ca Jan Feb Mar Apr Jun Jul ' +
    'Aug Sep Sept Oct Nov Dec'
  ).split(' '),
)

/** Abbreviations that keep their full stop and end a sentence when what follows opens one. */
export const TRAILING_ABBREVIATIONS = new Set(
  'Jr Inc Ltd Corp Co Bros Plc LLC Univ Dept Assn Ave Blvd Rd Ph etc est'.split(' '),
)

/** The words that open most English sentences: after an abbreviation, one of them in capitals begins a new one. */
export const SENTENCE_OPENERS = new Set(
  (
    'The A An This That These Those He She It They We I You His Her Its Their Our My In On At By For From With As ' +
    'After Before During While When Where If Although Though Since Because However Meanwhile According But And Or ' +
    'So Yet Not No There Here What Who Some Many Most All Both Each Several Other Another Also Earlier Later'
  ).split(' '),
)

/**
 * Second halves of compounds whose first half is a name of its own ("US-led", "Berlin-based"). The list is closed,
 * because the second half of a given name may be an English word too.
 */
export const COMPOUND_TAILS = new Set(
  (
    'based led backed born owned controlled run held funded trained style wide like area made built allied aligned ' +
    'appointed affiliated occupied administered sponsored supported bound flagged registered educated language ' +
    'speaking related linked era only listed centric friendly produced imposed brokered operated ruled dominated ' +
    'designed manufactured designated mandated recognized recognised inspired sized majority minority month year'
  ).split(' '),
)
