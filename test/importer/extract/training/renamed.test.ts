import {expect, test} from 'vitest'
import type {Annotated} from '../../../../importer/extract/training/annotated.ts'
import {createChance} from '../../../../importer/extract/training/chance.ts'
import {renamed} from '../../../../importer/extract/training/renamed.ts'
import {articleHeaded, textOf} from '../support/article.ts'

const article: Annotated = {
  source: articleHeaded('Solheim wins', 'Ida Solheim of Bergen won. Solheim thanked Ida’s team.'),
  spots: [
    {block: 'headline', start: 0, end: 7, type: 'person'},
    {block: 'b1', start: 0, end: 11, type: 'person'},
    {block: 'b1', start: 15, end: 21, type: 'place'},
    {block: 'b1', start: 27, end: 34, type: 'person'},
    {block: 'b1', start: 43, end: 46, type: 'person'},
  ],
}

const quotes = ({source, spots}: Annotated) =>
  spots.map(({block, start, end}) => textOf(source, block).slice(start, end))

test('a person has one new name throughout, its family name first, and all else stays', () => {
  const copy = renamed(article, createChance(1))
  const [headline, full, place, family, given] = quotes(copy)
  expect(full).toBe(`${family} ${given}`)
  expect(headline).toBe(family)
  expect(place).toBe('Bergen')
  expect(full).not.toBe('Ida Solheim')
  expect(textOf(copy.source, 'b1')).toBe(
    `${full} of Bergen won. ${family} thanked ${given}’s team.`,
  )
})

test('the same chance gives the same names', () => {
  expect(renamed(article, createChance(3))).toEqual(renamed(article, createChance(3)))
})
