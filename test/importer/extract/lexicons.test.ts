import {spawnSync} from 'node:child_process'
import {describe, expect, test} from 'vitest'
import {kindByName} from '../../../importer/extract/lexicons/organizationHeads.ts'
import {isGivenName, isPersonName} from '../../../importer/extract/lexicons/personNames.ts'
import {stateNamed, stateOfDemonym} from '../../../importer/extract/lexicons/states.ts'
import {isEnglishWord, isFrequentWord, listed} from '../../../importer/extract/lexicons/words.ts'

describe('the generated lexicons', () => {
  test.each(['scripts/lexicons.ts', 'scripts/words.ts'])(
    'are what %s makes of the data packages',
    (script) => {
      const {status, stderr} = spawnSync(process.execPath, [script, '--check'])
      expect(stderr.toString()).toBe('')
      expect(status).toBe(0)
    },
  )
})

describe('the lists of words', () => {
  test.each([
    ['government', {frequent: true, english: true, given: false, name: false}],
    ['perturbation', {frequent: false, english: true, given: false, name: false}],
    ['Margaret', {frequent: false, english: false, given: true, name: true}],
    ['Gonzalez', {frequent: false, english: false, given: false, name: true}],
    ['González', {frequent: false, english: false, given: false, name: true}],
    ['Qqxxzz', {frequent: false, english: false, given: false, name: false}],
  ])('say of %s what it is', (word, expected) => {
    const [frequent, english] = [isFrequentWord(word), isEnglishWord(word)]
    expect({frequent, english, given: isGivenName(word), name: isPersonName(word)}).toEqual(
      expected,
    )
  })

  test('take hardly any word for one that they hold', () => {
    const made = Array.from({length: 100_000}, (_, n) => `xq${n.toString(36)}zk`)
    expect(made.filter((word) => listed(word) !== 0)).toEqual([])
  })
})

describe('a state', () => {
  test.each<[string, string, string | undefined]>([
    ['China', 'China', 'CN'],
    ['the People‘s Republic of China', 'China', 'CN'],
    ['Taiwan', 'Taiwan', 'TW'],
    ['U.S.', 'United States', 'US'],
    ['UK', 'United Kingdom', 'GB'],
    ['Scotland', 'Scotland', undefined],
    ['USSR', 'Soviet Union', undefined],
    ['East Germany', 'East Germany', undefined],
  ])('%s is %s', (text, name, code) => {
    expect(stateNamed(text)).toEqual(code ? {name, code} : {name})
  })

  test.each<[string, string | undefined]>([
    ['American', 'United States'],
    ['Congolese', 'Democratic Republic of the Congo'],
    ['Ghanaians', 'Ghana'],
    ['South Korean', 'South Korea'],
    ['Korean', undefined],
  ])('%s says which', (demonym, name) => {
    expect(stateOfDemonym(demonym)?.name).toBe(name)
  })
})

describe('the kind of a body', () => {
  test.each([
    ['Ministry of Health', 'government'],
    ['Ruritanian Central News Agency', 'news-agency'],
    ['Royal Air Force', 'military'],
    ['Supreme Court of Ruritania', 'court'],
    ['National Liberation Front', 'armed-group'],
    ['People’s Liberation Army', 'military'],
    ['Green Party', 'political-party'],
    ['House of Representatives', 'legislature'],
    ['World Postal Organization', 'intergovernmental'],
    ['Ruritanian Football Association', 'sports-body'],
    ['Leeds Law School', 'university'],
    ['Academy of Sciences', 'research'],
    ['Transport Workers Union', 'union'],
    ['North Valley Fire Service', 'government'],
    ['Acme Holdings', 'company'],
    ['Evening Herald', 'newspaper'],
    ['The Daily Heron', 'newspaper'],
    ['Utopian Business Network', 'broadcaster'],
    ['Journal of Rare Birds', 'publisher'],
    ['Utopian League for Human Rights', 'nonprofit'],
    ['Department of Defense', 'government'],
    ['Office of the UN Envoy', 'intergovernmental'],
    ['Utopia Cancer Center', 'hospital'],
    ['Utopian Institute of Public Health', 'government'],
  ])('%s is %s', (name, kind) => {
    expect(kindByName(name)).toBe(kind)
  })

  test('a name without a head word has none', () => {
    expect(kindByName('Acme')).toBeUndefined()
  })
})
