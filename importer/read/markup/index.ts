/** Markup -> paragraphs and pictures, in one place for every format that brings some. */
export {contentOf, type HtmlSettings, textOf} from './contentOf.ts'
export {escaped} from './escaped.ts'
export {linkTo} from './linkTo.ts'
export type {Content, Paragraph} from './paragraphs.ts'
export {parseFragment, parseHtml, plainText} from './parseHtml.ts'
