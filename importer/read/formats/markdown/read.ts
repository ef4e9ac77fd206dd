import {compose} from '../../article/index.ts'
import {decode} from '../../decode.ts'
import {contentOf, parseFragment} from '../../markup/index.ts'
import {type Origin, type ReadOutcome, rejection} from '../../outcome.ts'
import {frontMatter} from './frontMatter.ts'
import {markdownToHtml} from './markdownToHtml.ts'
import {withoutShortcodes} from './shortcodes.ts'

/** Markdown (CommonMark), with front matter in YAML or with its headline and date line above the text. */
export function read(bytes: Uint8Array, origin: Origin): ReadOutcome {
  const decoded = decode(bytes)
  if ('reason' in decoded) return rejection(origin, decoded.reason)
  const front = frontMatter(decoded.text)
  if ('reason' in front) return rejection(origin, front.reason)
  if (front.isDraft) {
    const reason = `${origin.name} is a draft, as its front matter says`
    return {outcome: 'skipped', system: origin.system, id: origin.id, reason}
  }
  const {text, warnings} = withoutShortcodes(front.text)
  const written = markdownToHtml(text)
  if ('reason' in written) return rejection(origin, written.reason)
  const parsed = parseFragment(written.html)
  if ('reason' in parsed) return rejection(origin, parsed.reason)
  const content = contentOf(parsed.body, {base: front.said.uri})
  return compose({format: 'markdown', bytes, said: front.said, content}, origin, warnings)
}
