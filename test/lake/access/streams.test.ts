import {expect, test} from 'vitest'
import {createStreams} from '../../../lake/access/index.ts'

const source = () => () => {}
const listener = {dataset: 'production'}
const open = (most: number) => {
  const streams = createStreams(most)
  return {
    ...streams,
    start: () =>
      streams.note(listener, source)(
        () => {},
        () => {},
      ),
  }
}

test('no more streams are opened than may be open, until one of them has ended', () => {
  const {start} = open(2)
  const stop = start()
  start()
  expect(start).toThrow('2 streams are open already, which is the limit')
  stop()
  stop()
  start()
  expect(start).toThrow('the limit')
})
