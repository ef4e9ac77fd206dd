import {expect, test} from 'vitest'
import {howFar} from '../../scripts/howFar.ts'

const begun = {read: 0, written: 0, seconds: 0, writes: true}

test.each([
  {
    name: 'a folder, half of it',
    course: {...begun, listed: 10_000, read: 6_000, written: 4_000, seconds: 100},
    line: '████████████░░░░░░░░░░░░ 4,000 of 10,000 written, 40 a second, 2 min left',
  },
  {
    name: 'a folder, its end',
    course: {...begun, listed: 10, read: 10, written: 10, seconds: 4},
    line: '████████████████████████ 10 of 10 written, 2.5 a second, 0 s left',
  },
  {
    name: 'the first texts, of which none is written',
    course: {...begun, listed: 1_000, read: 100, seconds: 5},
    line: '█░░░░░░░░░░░░░░░░░░░░░░░ 0 of 1,000 written, 2 min left',
  },
  {
    name: 'a dry run',
    course: {...begun, listed: 200_000, read: 50_000, seconds: 2_700, writes: false},
    line: '██████░░░░░░░░░░░░░░░░░░ 50,000 of 200,000 read, 19 a second, 2 h 15 min left',
  },
  {
    name: 'a feed, of which nobody knows how long it is',
    course: {...begun, read: 300, written: 256, seconds: 10},
    line: '300 read, 256 written, 26 a second',
  },
  {name: 'nothing yet', course: begun, line: '0 read, 0 written'},
])('$name', ({course, line}) => {
  expect(howFar(course)).toBe(line)
})
