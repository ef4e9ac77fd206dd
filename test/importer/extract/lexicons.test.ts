import {spawnSync} from 'node:child_process'
import {describe, expect, test} from 'vitest'
import {kindByName} from '../../../importer/extract/lexicons/organizationHeads.ts'
import {stateNamed, stateOfDemonym} from '../../../importer/extract/lexicons/states.ts'

describe('the generated lexicons', () => {
  test('are what their script makes of the data packages', () => {
    const {status, stderr} = spawnSync(process.execPath, ['scripts/lexicons.ts', '--check'])
    expect(stderr.toString()).toBe('')
    expect(status).toBe(0)
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
    ['Congolese', 'DR Congo'],
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
  ])('%s is %s', (name, kind) => {
    expect(kindByName(name)).toBe(kind)
  })

  test('a name without a head word has none', () => {
    expect(kindByName('Acme')).toBeUndefined()
  })
})
