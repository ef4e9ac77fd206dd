import {beforeEach, describe, expect, test} from 'vitest'
import {createAll, type LakeUnderTest} from './lakeUnderTest.ts'

/** Who sees and does what, by the token. */
export function visibilityContract(lake: () => LakeUnderTest): void {
  describe('visibility', () => {
    beforeEach(async () => {
      await createAll(lake().client(), [
        {_id: 'post', _type: 'post', title: 'Out'},
        {_id: 'drafts.post', _type: 'post', title: 'Soon'},
        {_id: 'import.run.1', _type: 'importRun', of: {_type: 'reference', _ref: 'post'}},
      ])
    })

    test.each(['published', 'drafts', 'raw'] as const)(
      'without a token no document with a dot in its id is seen, in the perspective %s',
      async (perspective) => {
        const anonymous = lake().client('none')
        expect(await anonymous.fetch('*.title', {}, {perspective})).toEqual(['Out'])
        expect(await anonymous.fetch('*[references("post")]', {}, {perspective})).toEqual([])
        expect(await anonymous.fetch('*[_id == "import.run.1"]', {}, {perspective})).toEqual([])
      },
    )

    test('with the token bookkeeping is seen, for it is published content', async () => {
      expect(await lake().client().fetch('*._id')).toEqual(['import.run.1', 'post'])
    })

    test('without a token a document with a dot in its id is not there', async () => {
      const anonymous = lake().client('none')
      expect(await anonymous.getDocument('drafts.post')).toBeUndefined()
      expect(await anonymous.getDocument('post')).toMatchObject({title: 'Out'})
    })

    test('without a token nothing is written', async () => {
      const attempt = lake().client('none').create({_type: 'post'})
      await expect(attempt).rejects.toMatchObject({
        statusCode: 403,
        details: {type: 'insufficientPermissionsError'},
      })
    })

    test('a wrong token is refused, even where none is needed', async () => {
      await expect(lake().client('wrong').fetch('*')).rejects.toMatchObject({
        statusCode: 401,
        message: 'Unauthorized - Session not found',
      })
    })
  })
}
