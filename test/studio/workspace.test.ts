import {describe, expect, test} from 'vitest'
import {documentTypes} from '../../schemas/index.ts'
import {workspace} from '../../studio/index.ts'

describe('the workspace', () => {
  test('with a project id is the stock hosted Studio for that project', () => {
    const hosted = workspace({projectId: 'abcd1234', dataset: 'news'})
    expect(hosted).toMatchObject({projectId: 'abcd1234', dataset: 'news'})
    expect(hosted).not.toHaveProperty('apiHost')
    expect(hosted).not.toHaveProperty('unstable_clientFactory')
    expect(hosted).not.toHaveProperty('auth')
    expect(pluginsOf(hosted)).toEqual(['sanity/structure'])
  })

  test.each([undefined, ''])('with the project id %j works on the embedded lake', (projectId) => {
    const local = workspace({projectId, dataset: undefined})
    expect(local).toMatchObject({projectId: 'local', dataset: 'production'})
    expect(local.unstable_clientFactory?.({apiVersion: '1', useCdn: false}).config()).toMatchObject(
      {useProjectHostname: false, apiHost: local.apiHost},
    )
    expect(pluginsOf(local)).toContain('@sanity/vision')
  })

  test('lets people make documents of the model, and no bookkeeping', () => {
    const {schema, document} = workspace({projectId: undefined, dataset: undefined})
    const names = Array.isArray(schema?.types) ? schema.types.map(({name}) => name) : []
    expect(names).toEqual(expect.arrayContaining([...documentTypes, 'importRun']))
    const templates = names.map((templateId) => ({templateId}))
    const offered = document?.newDocumentOptions?.(templates, {} as never)
    expect(offered?.map(({templateId}) => templateId)).toEqual([...documentTypes])
  })
})

function pluginsOf({plugins}: ReturnType<typeof workspace>): string[] {
  return (plugins ?? []).map(({name}) => name)
}
