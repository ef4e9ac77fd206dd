import {describe, expect, test} from 'vitest'
import {type Files, locate, SIZE_LIMIT} from '../../../../importer/read/index.ts'

/** A file system of names and sizes; folders are what files lie in. */
function filesOf(sizes: Record<string, number>): Files {
  const paths = Object.keys(sizes)
  return {
    async stat(path) {
      const size = sizes[path]
      if (size !== undefined) return {kind: 'file', size}
      const isFolder = paths.some((each) => each.startsWith(`${path}/`))
      return isFolder ? {kind: 'folder', size: 0} : undefined
    },
    list: async (folder) =>
      paths
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => path.slice(folder.length + 1)),
    glob: async () => paths,
    realPath: async (path) => path,
    stream: async function* () {
      yield new TextEncoder().encode('Rain')
    },
  }
}

describe('locating texts', () => {
  const files = filesOf({
    'news/b.txt': 1,
    'news/a/z.text': 1,
    'news/a.gold.json': 1,
    'news/.hidden.txt': 1,
    'news/A.txt': 1,
    'memo.md': 1,
    'big.txt': SIZE_LIMIT + 1,
  })
  const idsOf = async (argument: string, some = files) =>
    (await Array.fromAsync(locate(argument, some))).map(({id}) => id)

  test('calls a file by its base name', async () => {
    expect(await idsOf('news/b.txt')).toEqual(['b'])
  })

  test('reads a file that is named whatever it is called', async () => {
    expect(await idsOf('memo.md')).toEqual(['memo'])
  })

  test('calls it as it is told to', async () => {
    expect(await Array.fromAsync(locate('news/b.txt', files, {sourceId: 'feed-7'}))).toMatchObject([
      {id: 'feed-7'},
    ])
  })

  test('takes the texts of a folder by their paths in it, in an order that no locale changes', async () => {
    expect(await idsOf('news')).toEqual(['A', 'a/z', 'b'])
    expect(await idsOf('news/')).toEqual(['A', 'a/z', 'b'])
  })

  test('calls what a pattern matches by its path below the part that is no pattern', async () => {
    const some = filesOf({'archive/2020/b.txt': 1, 'archive/2019/a.txt': 1})
    expect(await idsOf('archive/20*/*.txt', some)).toEqual(['2019/a', '2020/b'])
  })

  test('calls a file the same on every system: NFC, and forward slashes', async () => {
    expect(await idsOf('Gdan\u0301sk.txt', filesOf({'Gdan\u0301sk.txt': 1}))).toEqual([
      'Gda\u0144sk',
    ])
  })

  test.each<[string, string, Files, RegExp]>([
    [
      'a missing path',
      'nowhere.txt',
      files,
      /^nowhere.txt does not exist; expected a file, a folder/,
    ],
    ['an empty pattern', '*.rst', filesOf({}), /^\*.rst matches no file/],
    ['a folder without texts', 'f', filesOf({'f/a.json': 1}), /^f holds no news: no \.txt, \.md/],
    [
      'a large file, unread',
      'big.txt',
      files,
      /^big.txt has 1\.1 MB; the limit for one article is 1 MB/,
    ],
    [
      'what may not be read',
      'x',
      {...files, stat: () => Promise.reject(Object.assign(new Error('EACCES'), {code: 'EACCES'}))},
      /^x cannot be read: permission denied/,
    ],
    [
      'a device',
      'x',
      {...files, stat: async () => ({kind: 'other' as const, size: 0})},
      /^x is neither a file nor a folder/,
    ],
  ])('rejects %s by name', async (_, argument, some, reason) => {
    expect(await Array.fromAsync(locate(argument, some))).toEqual([
      {outcome: 'rejected', id: expect.any(String), reason: expect.stringMatching(reason)},
    ])
  })
})
