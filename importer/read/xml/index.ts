/** XML -> the items of a feed or an export, as trees, while it is read. */
export {type XmlPiece, xmlItems} from './items.ts'
export {childrenOf, markupIn, textIn, textOfChild, type XmlElement} from './tree.ts'
