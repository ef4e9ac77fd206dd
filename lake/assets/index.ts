export {type Asset, assetOf, type Upload} from './assetDocument.ts'
