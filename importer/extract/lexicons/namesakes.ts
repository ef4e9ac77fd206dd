import type {OrganizationKind} from '../../../schemas/vocabularies.ts'

/**
 * Bodies whose names read like somebody's or like nothing at all: companies called after founders long dead, bands, and
 * the teams of leagues where no word says "team". Living people's labels are left out: there the name is the person's.
 */
export const NAMESAKES: [OrganizationKind, string][] = [
  [
    'company',
    'Morgan Stanley|Wells Fargo|Merrill Lynch|Charles Schwab|Edward Jones|Raymond James|Arthur Andersen|Lehman Brothers|' +
      'Bear Stearns|Salomon Brothers|Hewlett Packard|Hewlett-Packard|Booz Allen Hamilton|Thomas Cook|Johnson & Johnson|' +
      'Procter & Gamble|Marks & Spencer|Ernst & Young|Standard & Poor’s|Pratt & Whitney|Smith & Wesson|Black & Decker|' +
      'Dun & Bradstreet|Abercrombie & Fitch|Barnes & Noble|Ben & Jerry’s|Dolce & Gabbana|Bang & Olufsen|Legal & General|' +
      'Harley-Davidson|Mercedes-Benz|Aston Martin|Alfa Romeo|John Deere|Philip Morris|Eli Lilly|Louis Vuitton|Hugo Boss|' +
      'Levi Strauss|Max Factor|Estée Lauder|Elizabeth Arden|Mary Kay|Jack Daniel’s|Tim Hortons|Papa John’s|Trader Joe’s|' +
      'Victoria’s Secret|Carl Zeiss|Julius Baer|Condé Nast|Simon & Schuster|HarperCollins|Dow Jones|Thomson Reuters|' +
      'Booz Allen|McKinsey|Deloitte|KPMG|PricewaterhouseCoopers|JPMorgan Chase|JP Morgan|J.P. Morgan|Drexel Burnham Lambert|' +
      'Credit Suisse|Berkshire Hathaway|BlackRock|Glencore|Nestlé|Unilever|Roche|Merck|Sanofi|GlaxoSmithKline|Renault|' +
      'Peugeot|Fiat|Chrysler|Daimler|Porsche|Hyundai|Mitsubishi|Foxconn|Qualcomm|Nvidia|Cisco|Infosys|Petrobras|Aramco',
  ],
  [
    'band',
    'Pink Floyd|Led Zeppelin|Jethro Tull|Lynyrd Skynyrd|Iron Maiden|Black Sabbath|Deep Purple|Def Leppard|Fleetwood Mac|' +
      'Steely Dan|Uriah Heep|Duran Duran|Thin Lizzy|Pearl Jam|Green Day|Linkin Park|Depeche Mode|Aerosmith|Metallica|' +
      'Megadeth|Motörhead|Mötley Crüe|Guns N’ Roses|Foo Fighters|Red Hot Chili Peppers|Rage Against the Machine|Daft Punk|' +
      'Judas Priest|Mumford & Sons|Simon & Garfunkel|ZZ Top|Rolling Stones|Beatles|Beach Boys|Bee Gees|Backstreet Boys|' +
      'Spice Girls|One Direction|Blackpink|Coldplay|Radiohead|ABBA|AC/DC|R.E.M.|Dire Straits|Fall Out Boy|Maroon 5|' +
      'Imagine Dragons|Sex Pistols|Joy Division|Soundgarden|Smashing Pumpkins|Black Eyed Peas|Destiny’s Child|Bon Jovi',
  ],
  [
    'sports-team',
    'Atlanta Hawks|Boston Celtics|Brooklyn Nets|Chicago Bulls|Cleveland Cavaliers|Dallas Mavericks|Denver Nuggets|' +
      'Detroit Pistons|Golden State Warriors|Houston Rockets|Indiana Pacers|Los Angeles Clippers|Memphis Grizzlies|' +
      'Miami Heat|Milwaukee Bucks|Minnesota Timberwolves|New Orleans Pelicans|New York Knicks|Oklahoma City Thunder|' +
      'Orlando Magic|Philadelphia 76ers|Phoenix Suns|Portland Trail Blazers|Sacramento Kings|San Antonio Spurs|' +
      'Toronto Raptors|Utah Jazz|Washington Wizards|Arizona Cardinals|Atlanta Falcons|Baltimore Ravens|Buffalo Bills|' +
      'Carolina Panthers|Chicago Bears|Cincinnati Bengals|Cleveland Browns|Dallas Cowboys|Denver Broncos|Detroit Lions|' +
      'Green Bay Packers|Houston Texans|Indianapolis Colts|Jacksonville Jaguars|Kansas City Chiefs|Las Vegas Raiders|' +
      'Oakland Raiders|Los Angeles Chargers|Los Angeles Rams|Miami Dolphins|Minnesota Vikings|New England Patriots|' +
      'New Orleans Saints|New York Giants|New York Jets|Philadelphia Eagles|Pittsburgh Steelers|San Francisco 49ers|' +
      'Seattle Seahawks|Tampa Bay Buccaneers|Tennessee Titans|Washington Redskins|Atlanta Braves|Baltimore Orioles|' +
      'Boston Red Sox|Chicago Cubs|Chicago White Sox|Cincinnati Reds|Cleveland Indians|Colorado Rockies|Detroit Tigers|' +
      'Houston Astros|Kansas City Royals|Los Angeles Angels|Los Angeles Dodgers|Miami Marlins|Milwaukee Brewers|' +
      'Minnesota Twins|New York Mets|Oakland Athletics|Philadelphia Phillies|Pittsburgh Pirates|San Diego Padres|' +
      'San Francisco Giants|Seattle Mariners|St. Louis Cardinals|Tampa Bay Rays|Texas Rangers|Toronto Blue Jays|' +
      'Washington Nationals|Boston Bruins|Calgary Flames|Chicago Blackhawks|Colorado Avalanche|Detroit Red Wings|' +
      'Edmonton Oilers|Montreal Canadiens|New York Rangers|Ottawa Senators|Pittsburgh Penguins|San Jose Sharks|' +
      'St. Louis Blues|Toronto Maple Leafs|Vancouver Canucks|Washington Capitals|Winnipeg Jets|Aston Villa|Leeds United|' +
      'Leicester City|Newcastle United|Norwich City|West Ham United|Wolverhampton Wanderers|Crystal Palace|Everton|' +
      'Atlético Madrid|Inter Milan|AC Milan|Napoli|Ajax|Benfica|Boca Juniors|River Plate|Flamengo',
  ],
]
