import {describe, expect, test} from 'vitest'
import {transformation} from '../../../lake/assets/index.ts'
import {layout} from '../../../lake/assets/layout.ts'

const landscape = {width: 400, height: 200}

/** What an address says, and where a picture of 400 by 200 comes to stand: scaled, cut out of that, laid upon that. */
const cases: {asks: string; scaled: string; cut?: string; canvas?: string}[] = [
  {asks: 'w=100', scaled: '100x50'},
  {asks: 'h=100', scaled: '200x100'},
  {asks: 'w=800', scaled: '800x400'},
  {asks: 'w=800&fit=max', scaled: '400x200'},
  {asks: 'w=100&dpr=2', scaled: '200x100'},
  {asks: 'w=8192&dpr=3', scaled: '8192x4096'},
  {asks: 'w=100&h=100', scaled: '100x50'},
  {asks: 'w=800&h=800', scaled: '800x400'},
  {asks: 'w=800&h=800&fit=max', scaled: '400x200'},
  {asks: 'w=100&h=100&fit=scale', scaled: '100x100'},
  {asks: 'w=100&h=100&fit=fill', scaled: '100x50', canvas: '100x100'},
  {asks: 'w=800&h=800&fit=fillmax', scaled: '400x200', canvas: '800x800'},
  {asks: 'w=100&h=100&fit=crop', scaled: '200x100', cut: '100x100+50+0'},
  {asks: 'w=100&h=100&fit=crop&crop=left', scaled: '200x100', cut: '100x100+0+0'},
  {asks: 'w=100&h=100&fit=crop&crop=top,right', scaled: '200x100', cut: '100x100+100+0'},
  {asks: 'w=100&h=100&fit=crop&crop=focalpoint&fp-x=0.3', scaled: '200x100', cut: '100x100+10+0'},
  {asks: 'w=100&h=100&fit=crop&fp-x=1&fp-y=1', scaled: '200x100', cut: '100x100+100+0'},
  {asks: 'w=800&h=800&fit=crop', scaled: '1600x800', cut: '800x800+400+0'},
  {asks: 'w=800&h=800&fit=min', scaled: '400x200', cut: '200x200+100+0'},
  {asks: 'w=100&max-h=20&fit=crop', scaled: '100x50', cut: '100x20+0+15'},
  {asks: 'h=100&min-w=300&fit=crop', scaled: '300x150', cut: '300x100+0+25'},
]

describe('the layout of an image', () => {
  test.each(cases)('$asks', ({asks, scaled, cut, canvas}) => {
    const wanted = transformation.parse(Object.fromEntries(new URLSearchParams(asks)))
    const found = layout(landscape, wanted)
    const told = (size?: {width: number; height: number}) => size && `${size.width}x${size.height}`
    expect({
      scaled: told(found.scaled),
      cut: found.cut && `${told(found.cut)}+${found.cut.left}+${found.cut.top}`,
      canvas: told(found.canvas),
    }).toEqual({scaled, cut, canvas})
  })
})
