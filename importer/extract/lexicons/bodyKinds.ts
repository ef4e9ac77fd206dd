import type {OrganizationKind} from '../../../schemas/vocabularies.ts'
import {knownOrganizations} from './organizations.ts'

/**
 * What well-known bodies are whose names do not say it, or mislead. Unlike those in organizations.ts they help to find no
 * name: many are everyday words ("Time"), and only who knows already that a body is meant may look here.
 */
const KINDS: [OrganizationKind, string][] = [
  [
    'news-agency',
    'Canadian Press|Press Trust|Kyodo News|Fars|Tasnim|Mehr|IRNA|ISNA|BelTA|Ukrinform|Ritzau|NTB|Belga|APA|ANI|' +
      'Central News Agency|China News Service|Anadolu|Jiji Press|Lusa|Agerpres|SANA|WAFA|MENA|Dow Jones Newswires',
  ],
  [
    'newspaper',
    'Time|TIME|Life|People|The Week|The Hill|Variety|Deadline|Entertainment Weekly|Esquire|Vogue|GQ|Playboy|Fortune|Barron’s|' +
      'The Mercury News|The Scotsman|The Nation|The Province|The National|The Straits Times|Bild|Der Standard|Le Parisien|' +
      'Libération|El Mundo|ABC Color|Clarín|La Nación|Folha de S.Paulo|O Globo|Corriere della Sera|La Stampa|Hürriyet|' +
      'Izvestia|Kommersant|Pravda|Novaya Gazeta|Vedomosti|Yomiuri Shimbun|Mainichi Shimbun|The Asahi Shimbun|Nikkei|' +
      'South China Morning Post|Apple Daily|Global Times|People’s Daily|The Economic Times|The Statesman|The Telegraph|' +
      'i|Metro|Evening Standard|Daily Express|The Spectator|New Statesman|The Onion|Mother Jones|Scientific American|' +
      'New Scientist|Daily News|The Republic|The Oregonian|The Plain Dealer|Newsday|The Star|Toronto Star|National Post|' +
      'Le Devoir|La Presse|The Press|The Mercury|The West Australian|The EastAfrican|Daily Nation|The Standard|Al-Ahram',
  ],
  [
    'broadcaster',
    'NBC News|ABC News|CBS News|BBC News|CBC News|CTV|CTV News|Global News|SkyNews|GMA|ABS-CBN|TVNZ|RNZ|STV|BFM TV|BFMTV|TF1|' +
      'RTL|RTVE|RTP|TVE|Rossiya|NTV|TV2|DR|YLE|Yle|ORF|SRF|KTLA|WNBC|Fox|Fox Business|HLN|TBS|Showtime|The CW|A&E|' +
      'Comedy Central|History Channel|Discovery Channel|NHK World|CCTV|CGTN|TVB|TV Asahi|Zee News|Aaj Tak|Al-Manar|Press TV',
  ],
  [
    'publisher',
    'Nature|Science|Cell|The Lancet|JAMA|BMJ|The BMJ|eLife|PNAS|ZooKeys|Zootaxa|PeerJ|bioRxiv|medRxiv|BuzzFeed News|The Daily Wire|' +
      'Breitbart|Breitbart News|Vice|Vice News|Salon|Quartz|Mashable|TMZ|FiveThirtyEight|RealClearPolitics|Ballotpedia|' +
      'Bellingcat|Pitchfork|IGN|Polygon|Kotaku|Engadget|CNET|Wikipedia|ProPublica|The Blaze|Image Comics|Random House|' +
      'DC|Marvel|Dark Horse|HarperCollins|Simon & Schuster|Macmillan|Elsevier|Springer|Wiley|Cricinfo|ESPNcricinfo',
  ],
  [
    'company',
    'Stripe|Square|Lyft|GoFundMe|Kickstarter|Patreon|Twitch|Discord|Signal|Slack|Skype|OpenAI|DeepMind|Nvidia|AMD|Qualcomm|Dell|HP|' +
      'Lenovo|Xiaomi|Oppo|ZTE|Foxconn|TSMC|Baidu|ByteDance|Flipkart|Paytm|Infosys|Tata|Reliance|Mahindra|Hyundai|Kia|' +
      'BMW|Daimler|Audi|Porsche|Fiat|Renault|Peugeot|Citroën|Volvo|Saab|Mazda|Subaru|Mitsubishi|Suzuki|Chevrolet|Chrysler|' +
      'Embraer|Bombardier|Cessna|Sikorsky|BAE Systems|Thales|Safran|Leonardo|Northrop Grumman|Blue Origin|Virgin Galactic|' +
      'Virgin|Qantas|Emirates|Etihad|KLM|Delta|Iberia|Wizz Air|Thomas Cook|TUI|Hilton|Marriott|Tesco|Aldi|Lidl|Target|Costco|' +
      'Kroger|Walgreens|CVS|Burger King|KFC|Subway|Nestlé|Unilever|Danone|Johnson & Johnson|Merck|Roche|Sanofi|GSK|Gilead|' +
      'Novavax|Sinovac|BioNTech|CureVac|Theranos|Lehman Brothers|Morgan Stanley|Citigroup|BlackRock|Credit Suisse|UBS|BNP Paribas|' +
      'Santander|Chevron|Total|Eni|Equinor|Petrobras|Pemex|Aramco|Lukoil|Vale|Rio Tinto|BHP|Glencore|Enron|Purdue Pharma|' +
      'Activision|Blizzard|Ubisoft|Sega|Capcom|Valve|Mojang|Pixar|DreamWorks|Lionsgate|Miramax|A24|Sotheby’s|Christie’s',
  ],
  [
    'government',
    'National Science Foundation|CDC|NIH|NHS|NHTSA|DHS|DOJ|DOD|HHS|USDA|HUD|ICE|TSA|DEA|ATF|SEC|FCC|FTC|FERC|OSHA|GCHQ|GRU|SVR|CNSA|CSA|DRDO|Met Office|' +
      'National Hurricane Center|Centers for Disease Control|Centers for Disease Control and Prevention|Environment Canada|' +
      'Health Canada|Statistics Canada|Public Health England|Transport for London|Bureau of Meteorology|Met Éireann|Météo-France|' +
      'Rosaviatsiya|Roskomnadzor|National Institutes of Health|National Park Service|Electoral Commission|No. 10|Élysée|Whitehall',
  ],
  [
    'intergovernmental',
    'FAO|WFP|ILO|IAEA|WTO|WHO|IMF|OIC|OAS|SADC|ECOWAS|EAC|CARICOM|CERN|ITU|WMO|UNDP|UNEP|UNRWA|IPCC|Eurostat|Frontex|Eurocontrol|' +
      'Organisation of Islamic Cooperation|G77|Quad|Five Eyes',
  ],
  [
    'political-party',
    'Movement for Democratic Change|Podemos|Syriza|Ciudadanos|Liga|Lega|Forza Italia|Five Star Movement|La République En Marche|' +
      'Republicans|Les Républicains|National Rally|National Front|Alternative for Germany|AfD|FDP|CSU|Die Linke|Jobbik|Law and Justice|PiS|' +
      'Greens|The Greens|Plaid|Momentum|Change UK|Syrian Ba’ath|Ba’ath|New Democracy|AKP|HDP|CHP|Shas|Kadima|Yamina|Blue and White|' +
      'Yisrael Beiteinu|Meretz|Ennahda|Wafd|ZANU–PF|ZANU-PF|ZANU|Zimbabwe African National Union|PRI|PAN|Morena|Bloc Québécois|NDP|New Democratic|CPC|' +
      'One Nation|Nationals|Liberal National|Shiv Sena|Trinamool|AAP|CPI(M)|PPP|LDP|Komeito|United Russia|Servant of the People|Tea Party',
  ],
  [
    'armed-group',
    'Abu Sayyaf|Abu Sayyaf Group|Popular Mobilization Forces|Syrian Democratic Forces|SDF|People’s Protection Units|Free Syrian Army|' +
      'Kataib Hezbollah|Kataeb Hezbollah|Islamic Jihad|Palestinian Islamic Jihad|Haqqani network|Lashkar-e-Taiba|Jaish-e-Mohammed|' +
      'Real IRA|New IRA|ELN|Shining Path|LTTE|Khmer Rouge|Viet Cong|Contras|M23|ADF|LRA|New People’s Army|Ansar Allah|Houthi movement|' +
      'Ku Klux Klan|Proud Boys|Atomwaffen|Janjaweed|Mai-Mai|Daesh|al-Nusra|Jabhat al-Nusra|Hayat Tahrir al-Sham',
  ],
  [
    'nonprofit',
    'NAACP|AARP|NRA|WWF|MSF|ICRC|Mozilla Foundation|Wikimedia|WikiLeaks|Vyasna|Memorial|Viasna|GLAAD|Stonewall|Liberty|Shelter|RSPCA|RNLI|' +
      'Mensa|Freemasons|Rotary|YMCA|CAIR|ADL|AIPAC|B’Tselem|Crisis|Antifa|QAnon|Occupy|Falun Gong|White Helmets',
  ],
  [
    'research',
    'RAND|Brookings|Chatham House|SETI|JPL|CSIRO|CNRS|Max Planck|Roslin|Pew|Gallup|YouGov|Ipsos|Smithsonian|Royal Society',
  ],
]

const kindOf = new Map(
  KINDS.flatMap(([kind, list]) =>
    list.split('|').map((name): [string, OrganizationKind] => [name.replace('’', "'"), kind]),
  ),
)

/** What a known body is, called with or without its article and what sort of company it is. */
export function knownKind(name: string): OrganizationKind | undefined {
  const plain = name.replace(/^[Tt]he /, '')
  const base = plain.replace(
    / (?:Group|Corporation|Corp\.?|Inc\.?|Company|Co\.?|PLC|plc|Ltd\.?|magazine|newspaper)$/,
    '',
  )
  for (const form of [name, plain, `The ${plain}`, base]) {
    const kind = kindOf.get(form) ?? knownOrganizations.get(form)?.kind
    if (kind) return kind
  }
  return undefined
}
