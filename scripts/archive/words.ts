/** What names are made of. Nobody real is meant: family names, companies and causes are put together from pieces. */
export const words = {
  female: listOf(
    'Ada Alma Amina Anja Beatriz Camila Carla Chiara Clara Dalia Edith Elena Elif Esther Farida Freya Greta Hana Helga Ines Irma Ivana Jamila Joana Judith Karin Laila Lena Lucia Magda Marta Mira Nadia Nora Olga Paula Petra Rosa Ruth Salma Sofia Tamar Thea Ursula Vera Wanda Yara Zofia',
  ),
  male: listOf(
    'Adam Ahmed Albert Alfonso Anton Arthur Bela Boris Carlos Daniel David Dmitri Emil Enzo Felix Filip Gustav Hassan Henrik Hugo Ivan Jakob Jonas Josef Karim Konrad Lars Leon Lukas Marco Martin Miguel Nils Omar Oscar Pavel Pedro Rafael Robert Ruben Samir Simon Stefan Tariq Theo Tomas Victor Yusuf',
  ),
  familyStart: listOf(
    'Ab Al Am Bar Bel Ber Bor Bran Cal Car Cor Dal Dan Dor Dur El Fal Far Fen Gal Gar Gor Hal Har Hol Jan Jor Kal Kar Kol Kor Lan Lar Lin Lor Mal Mar Mel Mor Nar Nor Or Pal Par Per Pol Ran Rol Sal San Sel Sor Tal Tan Tor Ul Val Var Vel Vor Wal Wen Zal Zor',
  ),
  familyMiddle: listOf('a e i o u an ar as en er es in is on or os ul'),
  familyEnd: listOf(
    'bach beck berg by court dahl den din dor feld ford gard gren hart holm idi ić kin land leigh lin low man mann mark mont more nes ney nov ovic quist ran rez ridge ros sen ski son stad stein stone sund ton vale var velli vik vin ward well wick wood zano',
  ),
  city: listOf(
    'Accra Amman Ankara Athens Auckland Bamako Bangkok Belgrade Berlin Bogota Brussels Bucharest Budapest Cairo Caracas Copenhagen Dakar Dhaka Dublin Geneva Hanoi Havana Helsinki Istanbul Jakarta Kampala Karachi Kathmandu Khartoum Kinshasa Lagos Lahore Lima Lisbon London Madrid Manila Melbourne Mexico_City Montreal Moscow Mumbai Nairobi New_Delhi New_York Osaka Oslo Paris Prague Quito Rabat Rome Santiago Seoul Stockholm Sydney Tbilisi Tehran Tokyo Toronto Tripoli Tunis Vienna Vilnius Warsaw Washington Zagreb Zurich',
  ),
  state: listOf(
    'Argentina Australia Austria Bangladesh Belgium Brazil Canada Chile China Colombia Croatia Cuba Denmark Egypt Ethiopia Finland France Georgia Germany Ghana Greece Hungary India Indonesia Iran Iraq Ireland Israel Italy Japan Jordan Kenya Libya Lithuania Malaysia Mexico Morocco Nepal New_Zealand Nigeria Norway Pakistan Peru Poland Portugal Romania Russia Senegal Serbia South_Korea Spain Sudan Sweden Switzerland Thailand Tunisia Turkey Uganda Ukraine United_Kingdom United_States Venezuela Vietnam',
  ),
  cause: listOf(
    'Agriculture Culture Defence Education Energy Finance Fisheries Health Housing Justice Labour Science Tourism Trade Transport',
  ),
  trade: listOf(
    'Airlines Bank Broadcasting Chemicals Electric Foods Insurance Logistics Motors Oil Pharma Railways Shipping Steel Telecom',
  ),
}

function listOf(text: string): [string, ...string[]] {
  const [first = '', ...others] = text.split(' ').map((word) => word.replace('_', ' '))
  return [first, ...others]
}
