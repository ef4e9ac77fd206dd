import {splitPersonName} from '../personNameParts.ts'
import {nameKey} from '../spelling.ts'

/**
 * Heads of state and government whom newspapers of their years name by title and family name alone, as any encyclopedia
 * lists them. After each name stand the years in which the office was theirs.
 */
const HOLDERS: [title: string, list: string][] = [
  [
    'President',
    'Richard Nixon 1969–1974|Gerald Ford 1974–1977|Jimmy Carter 1977–1981|Ronald Reagan 1981–1989|George H. W. Bush 1989–1993|' +
      'Bill Clinton 1993–2001|George W. Bush 2001–2009|Barack Obama 2009–2017|Donald Trump 2017–2021|Joe Biden 2021–2025|' +
      'Donald Trump 2025–2029|Boris Yeltsin 1991–1999|Vladimir Putin 2000–2008|Dmitry Medvedev 2008–2012|Vladimir Putin 2012–|' +
      'Jacques Chirac 1995–2007|Nicolas Sarkozy 2007–2012|François Hollande 2012–2017|Emmanuel Macron 2017–2027|' +
      'Recep Tayyip Erdoğan 2014–|Bashar al-Assad 2000–2024|Volodymyr Zelensky 2019–|Petro Poroshenko 2014–2019|' +
      'Alexander Lukashenko 1994–|Nicolás Maduro 2013–|Hugo Chávez 1999–2013|Jair Bolsonaro 2019–2022|Rodrigo Duterte 2016–2022|' +
      'Cyril Ramaphosa 2018–|Abdel Fattah el-Sisi 2014–|Hassan Rouhani 2013–2021|Mahmoud Ahmadinejad 2005–2013|Xi Jinping 2013–',
  ],
  [
    'Prime Minister',
    'Margaret Thatcher 1979–1990|John Major 1990–1997|Tony Blair 1997–2007|Gordon Brown 2007–2010|David Cameron 2010–2016|' +
      'Theresa May 2016–2019|Boris Johnson 2019–2022|Rishi Sunak 2022–2024|Keir Starmer 2024–|Stephen Harper 2006–2015|' +
      'Justin Trudeau 2015–2025|Narendra Modi 2014–|Manmohan Singh 2004–2014|Benjamin Netanyahu 2009–2021|Shinzo Abe 2012–2020|' +
      'Scott Morrison 2018–2022|Malcolm Turnbull 2015–2018|Jacinda Ardern 2017–2023|Viktor Orbán 2010–|Imran Khan 2018–2022',
  ],
  [
    'Chancellor',
    'Helmut Kohl 1982–1998|Gerhard Schröder 1998–2005|Angela Merkel 2005–2021|Olaf Scholz 2021–2025',
  ],
]

type Holder = {title: string; name: string; keys: Set<string>; from: number; to: number}

const holders = HOLDERS.flatMap(([title, list]) =>
  list.split('|').map((entry): Holder => {
    const [, name = '', from, to] = /^(.+) (\d+)–(\d*)$/.exec(entry) ?? []
    const {familyName} = splitPersonName(name)
    const keys = new Set([nameKey(familyName), nameKey(familyName.replace(/^al-/, ''))])
    return {title, name, keys, from: Number(from), to: to ? Number(to) : Number.POSITIVE_INFINITY}
  }),
)

/** The one whom a title, however it is written, and a family name meant in a year; nobody where two of the name bore it then. */
export function officeHolder(title: string, familyName: string, year: number): string | undefined {
  const key = nameKey(familyName)
  const meant = holders.filter(
    (each) =>
      each.title.toLowerCase() === title.toLowerCase() &&
      each.from <= year &&
      year <= each.to &&
      each.keys.has(key),
  )
  const [only, ...others] = new Set(meant.map(({name}) => name))
  return others.length === 0 ? only : undefined
}
