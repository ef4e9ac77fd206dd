/** Days, months and zones: never part of a longer name. */
export const CALENDAR_TERMS = terms(
  'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mondays|Tuesdays|Wednesdays|Thursdays|Fridays|Saturdays|' +
    'Sundays|January|February|March|April|May|June|July|August|September|October|November|December|Jan.|Feb.|Aug.|' +
    'Sept.|Oct.|Nov.|Dec.|UTC|GMT|EST|EDT|PST|PDT|CET|BST|IST|AEST|CEST',
)

/** Capitalised words of the language that name none of our entities, and places larger than states. */
export const OTHER_TERMS = terms(
  'Christian|Christians|Christianity|Catholic|Catholics|Catholicism|Roman Catholic|Protestant|Protestants|Orthodox|' +
    'Greek Orthodox|Russian Orthodox|Anglican|Muslim|Muslims|Islam|Islamic|Islamist|Islamists|Sunni|Shia|Shiite|Jew|' +
    'Jews|Jewish|Judaism|Hindu|Hindus|Hinduism|Buddhist|Buddhists|Buddhism|Sikh|Sikhs|Mormon|Mormons|Zionist|' +
    'God|Lord|Allah|Bible|Quran|Koran|Torah|Latino|Latinos|Latina|Hispanic|Hispanics|Caucasian|Kurd|Kurds|Kurdish|' +
    'Arab|Arabs|Arabic|Tamil|Bengali|Hindi|Urdu|Mandarin|Cantonese|Yiddish|Hebrew|Latin|Gaelic|Catalan|Basque|Punjabi|' +
    'Communist|Communists|Marxist|Nazi|Nazis|Fascist|Victorian|Soviets|' +
    'Internet|Web|Wi-Fi|Bluetooth|Android|iPhone|iPad|Windows|Linux|DNA|RNA|HIV|AIDS|SARS|MERS|COVID-19|COVID|Covid-19|' +
    'SARS-CoV-2|LGBT|LGBTQ|LGBT+|CEO|CFO|DVD|GPS|PhD|Ph.D.|BA|MA|MP|MPs|MEP|AM|PM|A.D.|B.C.E.|ID|PC|AI|UFO|CCTV|' +
    'GDP|VIP|FAQ|NGO|NGOs|CO2|Nobel Prize|Nobel Peace Prize|Pulitzer Prize|Oscar|Oscars|Grammy|Academy Award|' +
    "Academy Awards|Golden Globe|Emmy|Purple Heart|Medal of Honor|Presidential Medal of Freedom|I|I'm|I've|I'll|I'd|" +
    'OK|Celsius|Fahrenheit|Richter|Ebola|Zika|Spanish flu|Creative Commons|Airbus A320|Magna Carta|' +
    'Universal Declaration of Human Rights|Geneva Convention|Green New Deal|Affordable Care Act|First Amendment',
)

export const PLACE_TERMS = terms(
  'Europe|Asia|Africa|America|North America|South America|Latin America|Central America|Antarctica|Oceania|Australasia|' +
    'Middle East|Far East|Near East|Southeast Asia|South Asia|East Asia|Central Asia|Western Europe|Eastern Europe|' +
    'Central Europe|Scandinavia|Balkans|Caucasus|Caribbean|Mediterranean|Siberia|Sahara|Sahel|Himalayas|Alps|Andes|' +
    'Arctic|Arctic Ocean|Atlantic|Atlantic Ocean|Pacific|Pacific Ocean|Indian Ocean|Baltic|Baltic Sea|Black Sea|Red Sea|' +
    'Mediterranean Sea|North Sea|South China Sea|Persian Gulf|Gulf of Mexico|Bay of Bengal|Strait of Hormuz|' +
    'English Channel|Suez Canal|Panama Canal|Amazon rainforest|Crimea|Kashmir|Catalonia|West Bank|Gaza|Gaza Strip|' +
    'Golan Heights|Kurdistan|Xinjiang|Tibet|Balochistan|Darfur|Donbas|Chechnya|Dagestan|Bavaria|Saxony|Tuscany|Sicily|' +
    'Sardinia|Crete|Corsica|Normandy|Brittany|Andalusia|Lombardy|Flanders|Wallonia|Galicia|Transylvania|Manhattan|' +
    'Brooklyn|Queens|Bronx|Staten Island|Hollywood|Silicon Valley|Wall Street|Times Square|Broadway|Westminster|' +
    'Washington, D.C.|Washington D.C.|Washington, DC|D.C.|New England|Midwest|West Coast|East Coast|Great Lakes|' +
    'Los Angeles|New York City|New York State|Earth|Moon|Mars|Venus|Jupiter|Saturn|Mercury|Neptune|Uranus|Pluto|' +
    'Milky Way|Sun|Solar System|Danube|Rhine|Nile|Mississippi River|Thames|Volga|Ganges|Yangtze|Mekong|Euphrates|' +
    'Tigris|Mindanao|Luzon|Java|Sumatra|Borneo|Bali|Honshu|Okinawa|Tasmania|Long Island|Newfoundland|Sahel|Levant|' +
    'Riyadh|Guangdong|Hubei|Sinai|Sinai Peninsula|Horn of Africa|British Isles|Aleppo|Idlib|Kurdistan Region|' +
    'Bay Area|Mount Everest|Everest|Great Barrier Reef|Buckingham Palace|Tiananmen Square|Red Square|Big Ben|Capitol|' +
    'Eiffel Tower|Vatican Hill|Ground Zero|Guantanamo Bay|Chernobyl|Fukushima|Hiroshima|Auschwitz|Bethlehem|Jerusalem',
)

/** Peoples and directions that are written like demonyms but belong to no one state. */
export const DEMONYM_TERMS = terms(
  'European|Europeans|African|Africans|Asian|Asians|Latin American|Latin Americans|African American|African Americans|' +
    'African-American|African-Americans|Native American|Native Americans|Scandinavian|Balkan|Middle Eastern|Western|' +
    'Eastern|North American|South American|Southeast Asian|Siberian|Californian|Texan|Catalonian|Chechen|Tibetan|Uyghur|' +
    'Uyghurs|Uighur|Uighurs|Rohingya|Roma|Bavarian|Parisian|Londoner|Londoners|New Yorker|New Yorkers|Maori|Māori|Hong Konger|' +
    'Hong Kongers|Prussian|Ottoman|Byzantine|Persian|Slavic|Nordic|Polynesian|Pashtun|Tamil|Anglo-Saxon|Celtic|Antarctic',
)

/** Months that are ordinary words or given names too, and so need a date around them. */
export const AMBIGUOUS_MONTHS = new Set(['March', 'April', 'May', 'June', 'August'])

/** Events known by a proper name that ends in no event noun. */
export const EVENT_TERMS = terms(
  'World War I|World War II|World War One|World War Two|First World War|Second World War|WWI|WWII|Cold War|Brexit|' +
    'Arab Spring|Holocaust|Hajj|Ramadan|Eid al-Fitr|Eid al-Adha|Christmas|Christmas Eve|Christmas Day|Easter|Easter Sunday|' +
    "Good Friday|Thanksgiving|Halloween|Diwali|Hanukkah|Passover|Yom Kippur|New Year|New Year's Day|New Year's Eve|" +
    "Independence Day|Valentine's Day|Labor Day|Memorial Day|Super Bowl|Super Tuesday|World Cup|Olympics|Olympic Games|" +
    'Summer Olympics|Winter Olympics|Wimbledon|Tour de France|Eurovision|Black Friday|Watergate|Tet Offensive|D-Day|' +
    'Great Depression|Industrial Revolution|French Revolution|American Revolution|Middle Ages|Renaissance|Bastille Day|' +
    'Vietnam War|Gulf War|Iraq War|Civil War|American Civil War|Falklands War|Six-Day War|September 11|9/11',
)

function terms(text: string): string[] {
  return text.split('|')
}
