import {existsSync} from 'node:fs'
import {configDefaults, defineConfig} from 'vitest/config'

// The team's annotated data lies beside the checkout; a user has none, and the tests that read it skip by name.
const shared = new URL('../shared/', import.meta.url)

export default defineConfig(({mode}) => ({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    // What takes minutes is run by `npm run test:all`; a smaller version of each is among the others.
    exclude: [...configDefaults.exclude, ...(mode === 'long' ? [] : ['**/*.long.test.ts'])],
    // Of its own accord Vitest would set this to the mode, and libraries know of no mode "long".
    env: {
      NODE_ENV: 'test',
      DO_NOT_TRACK: '1',
      ...(existsSync(shared) ? {DATELINE_SHARED: shared.pathname} : {}),
    },
    // Much of a test is waiting for processes, disks and browsers: of its own accord Vitest would leave a core to itself.
    maxWorkers: '100%',
    // A limit is for what hangs, and not for a machine that is busy with other things.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
}))
