/** The nouns that end (or, before "of", begin) the names of places, events and works. */
export const PLACE_HEADS = words(
  'River Sea Ocean Lake Lakes Island Islands Mountain Mountains Valley Desert Peninsula Bay Gulf Strait Straits Canal ' +
    'Coast Airport Station Street Road Avenue Boulevard Square Bridge Park Stadium Arena Hall Palace Cathedral Mosque ' +
    'Cemetery Museum Theatre Theater Tower Building Castle Hotel Prison Jail Base Plaza Mall County Province District ' +
    'Region Territory City Town Village Township Prefecture Oblast Governorate Beach Falls Hill Hills Heights Forest ' +
    'Garden Gardens Zoo Highway Motorway Harbour Harbor Field Creek Reef Basin Glacier Crater Volcano Temple Shrine ' +
    'Chapel Abbey Monastery Basilica Fort Ranch Farm Reserve Raceway Speedway Pier Wharf Lane Drive Terminal Junction ' +
    'Tunnel Dam Plant Neighborhood Borough Archipelago Plateau Plain Pass Ridge Range Point Trail Quay Parish Tomb ' +
    'Memorial Monument Factory Refinery Complex Embankment Pole Circuit',
)

/** They stand before the name: "Mount X", "Lake X". */
export const PLACE_PREFIXES = words(
  'Mount Mt. Mt Lake Cape Fort Port Camp Saint St. St Isle Rue County',
)

/** Lower-case nouns that make a place of the name before them: "X peninsula". The name alone is the span's heart. */
export const LOWER_CASE_PLACES = words(
  'peninsula river province district county region valley coast island islands airport station lake prefecture',
)

export const EVENT_HEADS = words(
  'War Wars Battle Cup Games Olympics Olympic Paralympics Championship Championships Summit Festival Agreement Treaty ' +
    'Accord Accords Pact Election Elections Referendum Revolution Uprising Massacre Operation Marathon Final Finals ' +
    'Holocaust Genocide Pandemic Brexit Eurovision Convention Crisis Armistice Declaration Prix Open Tournament Rally ' +
    'Derby Expo Carnival Coup Intifada Ramadan Hajj Easter Christmas Debate Inauguration Tour Series Spring',
)

/** They stand before the name: "Hurricane X", "Operation X". */
export const EVENT_PREFIXES = words('Hurricane Typhoon Cyclone Storm Operation')

export const OTHER_HEADS = words(
  'Act Bill Law Laws Award Awards Prize Prizes Medal Constitution Amendment Code Programme Program Protocol Report ' +
    'Virus Syndrome Disease Theory Language Plan Album Bible Quran Koran Doctrine Theorem Telescope Resolution Line ' +
    'Article Section Chapter Rule Regulation Edition Trilogy Saga Show Book Song Movie Film Anthem Index ' +
    'Scale Family Hypothesis Conjecture Project Deal Benefit Standard Directive Ordinance Oscar Oscars ' +
    'Grammy Grammys Emmy Emmys Scholarship Fellowship Title Reform Statute Charter Strategy Mission Spacecraft ' +
    'Satellite Rover Probe Shuttle Rocket Missile Time Twins',
)

function words(text: string): Set<string> {
  return new Set(text.split(' '))
}
