import type {OrganizationKind} from '../../../schemas/vocabularies.ts'
import {withPlainApostrophes} from '../spelling.ts'
import {NAMESAKES} from './namesakes.ts'

/**
 * Bodies that newspapers all over the world name without saying what they are, so that no rule could tell. Each line's
 * names are separated by bars; after an equals sign stand short forms of the one before it.
 */
const KNOWN: [OrganizationKind, string][] = [
  [
    'news-agency',
    'Reuters|Associated Press=AP|Agence France-Presse=AFP|Interfax|TASS|Xinhua|Sputnik|Bloomberg|Press Association|' +
      'United Press International=UPI|Kyodo|Yonhap|Press Trust of India=PTI|ANSA|EFE|Deutsche Presse-Agentur=DPA|' +
      'Anadolu Agency|Wikinews|RIA Novosti|Fars News|Antara|Bernama|Australian Associated Press=AAP',
  ],
  [
    'broadcaster',
    'BBC|CNN|NBC|CBS|ABC|NPR|PBS|MSNBC|CNBC|Al Jazeera|Al Arabiya|Sky News|Fox News|ITV|NHK|ZDF|ARD|RTÉ|CBC|C-SPAN|' +
      'Deutsche Welle|Voice of America|Radio Free Europe|RT|NDTV|Euronews|France 24|RAI|KBS|NRK|SVT|SBS|ESPN|HBO|MTV|' +
      'Nickelodeon|Channel 4|Channel 5|Telemundo|Univision|Al Mayadeen|Press TV|RFI',
  ],
  [
    'newspaper',
    'The New York Times|The Washington Post|The Guardian|The Times|The Daily Telegraph|The Independent|The Hindu|' +
      'The Wall Street Journal|Wall Street Journal|The Economist|Le Monde|Le Figaro|Der Spiegel|Die Welt|El País|' +
      'La Repubblica|Haaretz|USA Today|Los Angeles Times|Financial Times|The Sun|The Atlantic|The New Yorker|Newsweek|' +
      'Forbes|Rolling Stone|Billboard|Variety|Dawn|The Globe and Mail|The Hollywood Reporter|Politico|The Age|' +
      'The Australian|The Irish Times|The Jerusalem Post|The Intercept|The Daily Beast|Vanity Fair|Wired|' +
      'The Times of India|The Indian Express|Hindustan Times|Asahi Shimbun',
  ],
  [
    'publisher',
    'Nature|Science Advances|The Lancet|PLOS ONE|PLoS ONE|PLOS One|PLoS One|arXiv|BuzzFeed|HuffPost|Vox|Slate|Axios|Business Insider|' +
      'Wikipedia|WikiLeaks|National Geographic|Scientific American|Marvel Comics|DC Comics|Penguin Random House|' +
      'The Conversation|The Verge|TechCrunch|Ars Technica|Gizmodo|PolitiFact|Snopes|The New England Journal of Medicine',
  ],
  [
    'intergovernmental',
    'United Nations=UN=U.N.|European Union=EU=E.U.|NATO=North Atlantic Treaty Organization|World Health Organization=WHO|' +
      'World Health Organisation|UNESCO|UNICEF|UNHCR|International Monetary Fund=IMF|World Bank|World Trade Organization=WTO|' +
      'OPEC|African Union|Arab League|ASEAN|Interpol|INTERPOL|Europol|G7|G8|G20|Group of Seven|OECD|European Commission|' +
      'European Council|European Parliament|Security Council|General Assembly|Mercosur|Commonwealth of Nations|OSCE|' +
      'International Atomic Energy Agency=IAEA|European Space Agency=ESA|BRICS|Council of Europe|International Criminal Court=ICC',
  ],
  [
    'company',
    'Twitter|Facebook|Google|YouTube|Instagram|WhatsApp|Apple|Microsoft|Amazon|Netflix|Uber|Tesla|SpaceX|Boeing|Airbus|' +
      "Toyota|Volkswagen|Nissan|Honda|Sony|Samsung|Huawei|Intel|IBM|Nintendo|Walmart|McDonald's|Coca-Cola|Pepsi|Nike|" +
      'Adidas|Disney|Marvel|Warner Bros.|Warner Bros|Paramount|Universal|Gazprom|Rosneft|ExxonMobil|Shell|BP|Alibaba|' +
      'Tencent|TikTok|Weibo|WeChat|Reddit|Snapchat|Telegram|LinkedIn|Zoom|PayPal|Visa|Mastercard|Goldman Sachs|JPMorgan|' +
      'HSBC|Barclays|Deutsche Bank|Siemens|Pfizer|Moderna|AstraZeneca|Novartis|Bayer|Monsanto|Lufthansa|Ryanair|easyJet|' +
      'Aeroflot|Starbucks|Ford|General Motors|Spotify|Hulu|Lockheed Martin|Raytheon|Rolls-Royce|AT&T|Verizon|Vodafone|' +
      'Dropbox|Mozilla|Pixar|Lucasfilm|Lego|LEGO|Hasbro|Mattel|eBay|Airbnb|Etsy|GitHub|Oracle|Nokia|Ericsson|Philips|IKEA',
  ],
  [
    'political-party',
    'Labour|Tories|Tory|Republican|Republicans|Democratic|Democrats|Democrat|Conservative|Conservatives|Libertarian|Liberal Democrats|Sinn Féin|Plaid Cymru|GOP|Likud|Fidesz|' +
      'Hamas|Fatah|Fianna Fáil|Fine Gael|UKIP|SNP|DUP|CDU|SPD|ANC|BJP|African National Congress|Republican Party|' +
      'Democratic Party|Labour Party|Labor Party|Conservative Party|Communist Party|Kuomintang|Indian National Congress',
  ],
  [
    'armed-group',
    'Taliban|Al-Qaeda|al-Qaeda|Al Qaeda|Hezbollah|Islamic State=ISIS=ISIL=IS|Boko Haram|Al-Shabaab|al-Shabaab|Houthis|Houthi|FARC|' +
      'IRA|PKK|YPG|ETA|Hizbollah|Tamil Tigers|Islamic State of Iraq and the Levant|Islamic State of Iraq and Syria',
  ],
  [
    'government',
    'White House|State Department|Kremlin|NASA|CIA|FBI|NSA|FDA|FEMA|EPA|FAA|Downing Street|Foreign Office|Home Office|KGB|FSB|' +
      'Roscosmos|ISRO|JAXA|IRS|MI5|MI6|Mossad|Secret Service|NTSB|NOAA|USGS|Central Intelligence Agency',
  ],
  [
    'legislature',
    'Capitol Hill|Lok Sabha|Rajya Sabha|Knesset|Bundestag|State Duma|House of Commons|House of Lords',
  ],
  ['police', 'Scotland Yard|Metropolitan Police|NYPD|LAPD|RCMP|Garda Síochána'],
  [
    'military',
    'Pentagon|Revolutionary Guards|Revolutionary Guard|Royal Navy|Royal Air Force=RAF|Red Army|Wehrmacht|IDF|Quds Force',
  ],
  [
    'nonprofit',
    'Amnesty International|Greenpeace|Human Rights Watch|Red Cross|Red Crescent|Oxfam|Médecins Sans Frontières|' +
      'Doctors Without Borders|Reporters Without Borders|Save the Children|Planned Parenthood|Black Lives Matter|ACLU|PETA|' +
      'Transparency International|Wikimedia Foundation|Extinction Rebellion|Human Rights Campaign|Wikimedia|Anonymous',
  ],
  [
    'sports-body',
    'FIFA|UEFA|NBA|NFL|MLB|NHL|IOC|ICC|IAAF|WADA|Premier League|La Liga|Serie A|Bundesliga|ATP|WTA|FIA|BCCI|WWE|UFC|NCAA|MLS',
  ],
  [
    'sports-team',
    'Manchester United|Manchester City|Liverpool FC|Chelsea FC|Arsenal|Real Madrid|Barcelona FC|FC Barcelona|Bayern Munich|' +
      'Juventus|Paris Saint-Germain|Tottenham Hotspur|Borussia Dortmund|New York Yankees|Los Angeles Lakers',
  ],
  [
    'university',
    'MIT|Caltech|UCLA|Oxford University|Cambridge University|Imperial College London|Harvard|Yale|Stanford',
  ],
  [
    'religious',
    "Holy See|Catholic Church|Church of England|Jehovah's Witnesses|Muslim Brotherhood",
  ],
]

export type KnownOrganization = {name: string; kind: OrganizationKind}

/** Every known name and short form, with the body that it stands for. */
export const knownOrganizations = new Map(
  [...KNOWN, ...NAMESAKES].flatMap(([kind, list]) =>
    withPlainApostrophes(list)
      .split('|')
      .flatMap((entry) => {
        const forms = entry.split('=')
        const organization = {name: forms[0] ?? entry, kind}
        return forms.map((form): [string, KnownOrganization] => [form, organization])
      }),
  ),
)
