import {expect, test} from 'vitest'
import {cluster} from '../../../../importer/extract/cluster/index.ts'
import {findNames} from '../../../../importer/extract/names/index.ts'
import {readTexts} from '../../../../importer/extract/texts.ts'
import {article} from '../support/article.ts'

test.each([
  [
    'the name that introduces him',
    'Jon Solheim spoke. Jon Erik Solheim died.',
    2019,
    'Jon Solheim',
  ],
  ['a title that is part of the name', 'On Sunday Pope Clement spoke.', 2019, 'Pope Clement'],
  [
    'the name of whoever held the office',
    'On Sunday President Reagan spoke.',
    1984,
    'Ronald Reagan',
  ],
  [
    'the name of whoever held an office that is written small',
    'On Sunday US president Reagan spoke.',
    1984,
    'Ronald Reagan',
  ],
  [
    'the name of whoever held the office of a state of two words',
    'On Sunday New Zealand prime minister Ardern spoke.',
    2019,
    'Jacinda Ardern',
  ],
  ['his surname where he may be of a club', 'Terns president Reagan spoke.', 1984, 'Reagan'],
  ['his surname where another held it', 'On Sunday President Reagan spoke.', 2019, 'Reagan'],
  ['his surname where he had left it', 'Former President Reagan spoke.', 1984, 'Reagan'],
  ['the same with the state between', 'Former US President Reagan spoke.', 1984, 'Reagan'],
  [
    'the name of the holder whose aide is a former one',
    'A former aide to President Reagan spoke.',
    1984,
    'Ronald Reagan',
  ],
])('a person is headed by %s', (_, text, year, name) => {
  const source = {...article(text), date: `${year}-05-06`}
  const texts = readTexts(source)
  const persons = cluster(source, texts, findNames(texts)).subjects.filter(
    ({type}) => type === 'person',
  )
  expect(persons.map((person) => person.name)).toEqual([name])
})
